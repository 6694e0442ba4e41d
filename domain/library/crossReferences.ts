import type { Span } from '../text/span';
import type { Library } from './library';
import type { Source } from './source';

/** Words that name another document of the same collection. */
export type CrossReference = {
  readonly span: Span;
  /** The source they name. */
  readonly source: Source;
};

/** "Document 4", "Documents 4, 5 and 7", "Documents 4–6"; never "Documents 12-1", a shelf mark of its own kind. */
const mention = /\bDocuments?\s+(\d+(?:(?:,\s*|\s+and\s+|,\s+and\s+|\s*–\s*)\d+)*)(?![\d-]|\.\d)/g;

/** "Document 4 of Briefing Book 613": the collection is named on the spot. */
const namedCollection = /^\s+(?:in|of|from)\s+[^.;:()]*?\bBook\s+(\d+)/;

/**
 * The cross references in a source's précis, in order and apart.
 * A number counts in the source's own collection, or for a source outside all of them in the library's only one.
 * Never a guess: a number that the collection lacks, the source's own, or one of a collection that is named and is
 * another stays plain words.
 */
export function findCrossReferences(source: Source, library: Library): readonly CrossReference[] {
  const collection = source.catalogue?.collection ?? onlyCollection(library);
  if (collection === null) return [];
  return [...source.precis.matchAll(mention)]
    .filter((match) => !namesOther(source.precis.slice(match.index + match[0].length), collection))
    .flatMap((match) => numbersIn(match))
    .flatMap(({ number, span }) => {
      const named = documentOf(library, collection, number);
      return named === undefined || named.id === source.id ? [] : [{ span, source: named }];
    });
}

function onlyCollection(library: Library): string | null {
  const names = new Set(library.sources.flatMap(({ catalogue }) => catalogue?.collection ?? []));
  const [only] = names;
  return only !== undefined && names.size === 1 ? only : null;
}

function namesOther(after: string, collection: string): boolean {
  const book = namedCollection.exec(after)?.[1];
  return book !== undefined && !new RegExp(`\\b${book}\\b`).test(collection);
}

/** The numbers of one mention; the first takes the word "Document" into its span. */
function numbersIn(match: RegExpExecArray): readonly { number: number; span: Span }[] {
  const listStart = match.index + match[0].length - (match[1] ?? '').length;
  return [...(match[1] ?? '').matchAll(/\d+/g)].map((digits, i) => ({
    number: Number(digits[0]),
    span: {
      start: i === 0 ? match.index : listStart + digits.index,
      end: listStart + digits.index + digits[0].length,
    },
  }));
}

function documentOf(library: Library, collection: string, number: number): Source | undefined {
  return library.sources.find(
    ({ catalogue }) => catalogue?.collection === collection && catalogue.number === number,
  );
}
