import { charactersOf } from '../blocks/charactersOf';
import type { ParsedDocument } from '../importing/parsedDocument';
import type { TextEncoding } from '../importing/textEncodings';
import { saidOfItself } from './saidOfItself';
import type { Source } from './source';

/** An original that was read in another encoding. */
export type Rereading = {
  readonly encoding: TextEncoding;
  /** As it reads in the encoding that counted so far. */
  readonly earlier: ParsedDocument;
  readonly document: ParsedDocument;
};

/**
 * What is said of a source whose original is now read otherwise.
 * Law: what the reader has said stays; what the file said of itself and nobody has changed, a title of wrong letters, follows.
 */
export function readAgain(
  source: Source,
  earlier: ParsedDocument,
  document: ParsedDocument,
): Source {
  const { imported } = source;
  if (imported === undefined) return source;
  const before = saidOfItself(earlier, imported.file);
  const after = saidOfItself(document, imported.file);
  const { publication: _, language: __, ...rest } = source;
  const publication = follow(source.publication ?? '', before.publication, after.publication);
  const language = follow(source.language ?? '', before.language, after.language);
  return {
    ...rest,
    date: follow(source.date, before.date, after.date),
    title: follow(source.title, before.title, after.title),
    shortTitle: follow(source.shortTitle, before.shortTitle, after.shortTitle),
    authors: source.authors.map((author, at) =>
      follow(author, before.authors[at] ?? '', after.authors[at] ?? author),
    ),
    ...(publication === '' ? {} : { publication }),
    ...(language === '' ? {} : { language }),
    imported: {
      ...imported,
      encoding: document.encoding,
      characters: charactersOf(document.blocks),
      remarks: [...document.remarks, ...after.remarks],
    },
  };
}

function follow(said: string, before: string, after: string): string {
  return said === before ? after : said;
}
