import type { Block } from '../../domain/blocks/block';
import { writeProse } from '../difference/writeProse';

/** A text with signs planted in it, and how many of each there are. */
export type PlantedText = {
  readonly blocks: readonly Block[];
  readonly documents: number;
  readonly footnotes: number;
  readonly references: number;
  readonly dates: number;
};

/** As many paragraphs make a document in the briefing book from which the proportions are taken. */
const paragraphsOfDocument = 4;

/** So many documents precede the first reference, so that every number it may name is there. */
const documentsBefore = 10;

/**
 * Invented prose cut into documents of which every tenth has kept its heading, each with a footnote, a reference to an
 * earlier document and a date. The same number of words gives the same text.
 */
export function writeBriefingBook(words: number): PlantedText {
  const paragraphs = writeProse(words, 1).split('\n\n');
  const documents = Math.floor(paragraphs.length / paragraphsOfDocument);
  const body = Array.from({ length: documents }, (_, i) => {
    const from = i * paragraphsOfDocument;
    return writeDocument(i + 1, paragraphs.slice(from, from + paragraphsOfDocument));
  });
  const notes = Array.from(
    { length: Math.min(documents, mostNotes) },
    (_, i) => `[${i + 1}] Talbott.`,
  );
  return {
    blocks: [...body.flat(), ...notes].map((text, i) => ({
      kind: 'paragraph',
      id: `b${i + 1}`,
      text,
    })),
    documents,
    footnotes: notes.length,
    references: documents - documentsBefore,
    dates: documents,
  };
}

/** Figures in brackets have at most three places. */
const mostNotes = 999;

function writeDocument(
  number: number,
  [first = '', ...others]: readonly string[],
): readonly string[] {
  const heading = number % 10 === 1 ? [`Document ${number}`] : [];
  const mark = number <= mostNotes ? `[${number}]` : '';
  const reference = number > documentsBefore ? ` (see Document ${number - documentsBefore})` : '';
  const told = `On October ${(number % 28) + 1}, 1993, ${first}${mark}${reference}`;
  return [...heading, 'Source: GARF Fond 10100, Opis 2', told, ...others];
}
