import { paragraphNumber } from '../blocks/paragraphNumber';
import { displayDate } from './displayDate';
import type { Library } from './library';
import { precisId } from './passageText';
import { isLacuna, type Source, type TellingPassage } from './source';
import { type ReportStep, traceReports } from './traceReports';

/** Kinds that stand within a larger work: their titles are put in quotation marks. */
const articleKinds: readonly Source['kind'][] = ['article', 'press report'];

/** Kinds that a reader finds by author and title; all others by archive. */
const publishedKinds: readonly Source['kind'][] = [
  ...articleKinds,
  'memoir',
  'book',
  'briefing book',
];

/** From this many authors on a note names the first and "et al." (Chicago Manual of Style, 14.76). */
const manyAuthors = 4;

/**
 * Where a passage stands, as a short note of the Chicago Manual of Style has it, without the full stop:
 * the source, the place in it, and in which work it is quoted where that is not the source itself.
 * Without a page the place is the number of the passage among those we hold.
 * @param page the page it stands on, where the text tells
 */
export function citePassage(
  library: Library,
  source: Source,
  passageId: string,
  page: string | null = null,
): string {
  if (passageId === precisId) return `précis of ${citeSource(source)}`;
  const index = source.passages.findIndex(({ id }) => id === passageId);
  const passage = source.passages[index];
  if (passage === undefined || isLacuna(passage)) return citeSource(source);
  if (source.imported !== undefined) return citeParagraph(source, passageId, page);
  const { through, where, from } = traceReports(library, source, passage);
  return [
    citeSource(source),
    where ?? `passage ${index + 1} of the text held`,
    ...through.map((step, i) => `${i === 0 ? mannerIn(passage) : 'from'} ${citeStep(step)}`),
    ...from.map((step) => `from ${citeStep(step)}`),
  ].join(', ');
}

/** A place in a text that was brought in: its page, and the number of its paragraph, by which it is found in Synoptic. */
function citeParagraph(source: Source, passageId: string, page: string | null): string {
  const paragraph = `¶${paragraphNumber(source, passageId)}`;
  return [citeSource(source), ...(page === null ? [] : [`p. ${page}`]), paragraph].join(', ');
}

function mannerIn(passage: TellingPassage): string {
  return `${passage.manner} in`;
}

function citeStep({ source, id, where }: ReportStep): string {
  const name = source === null ? id : citeSource(source);
  return where === null ? name : `${name}, ${where}`;
}

/** A source in short: author and short title of a published work; title, date and archive of a document. */
export function citeSource(source: Source): string {
  if (publishedKinds.includes(source.kind)) {
    return [familyNames(source.authors), shortTitleOf(source)]
      .filter((part) => part !== '')
      .join(', ');
  }
  const date = displayDate(source.date);
  return [
    source.title,
    source.title.includes(date) ? undefined : date,
    source.archive,
    source.caseId,
    numberInCollection(source),
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

function familyNames(authors: readonly string[]): string {
  const names = authors.map((author) => author.split(' ').at(-1) ?? author);
  if (names.length >= manyAuthors) return `${names[0]} et al.`;
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
}

/** What a title has before its subtitle: up to a colon, or with a question or exclamation mark. */
const mainTitle = /^.+?(?=: )|^.+?[?!](?= )/;

/** The title without its subtitle; an article's stands in quotation marks, with single ones inside. */
function shortTitleOf(source: Source): string {
  const title = mainTitle.exec(source.title)?.[0] ?? source.title;
  return articleKinds.includes(source.kind)
    ? `“${title.replace(/“/g, '‘').replace(/”/g, '’')}”`
    : title;
}

function numberInCollection({ catalogue }: Source): string | undefined {
  if (catalogue === undefined) return undefined;
  const inferred = catalogue.numberIs === 'inferred' ? ' [number inferred]' : '';
  return `Document ${catalogue.number}${inferred}, ${catalogue.collection}`;
}
