import { charactersOf } from '../blocks/charactersOf';
import type { ParsedDocument } from '../importing/parsedDocument';
import { chooseSiglum } from './chooseSiglum';
import { chooseSourceId } from './chooseSourceId';
import { saidOfItself } from './saidOfItself';
import type { Source } from './source';

/** What is known of an imported file besides its words. */
export type Origin = {
  /** What it was called; a stranger's word. */
  readonly file: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly sha256: string;
  readonly bytes: number;
};

/** What the library has taken already. */
export type TakenNames = { readonly ids: ReadonlySet<string>; readonly sigla: ReadonlySet<string> };

/** What sort of source a file usually is; the reader may say otherwise. */
const usualKinds: Readonly<Record<ParsedDocument['type'], Source['kind']>> = {
  text: 'document',
  markdown: 'document',
  html: 'article',
  mhtml: 'article',
  pdf: 'document',
  docx: 'document',
  epub: 'book',
  tei: 'volume',
  synoptic: 'document',
};

/**
 * What is said of a file that was brought in, before the reader has said anything.
 * Law: its id is not among those taken, and is made of `a-z`, `0-9` and `-` whatever the file says.
 */
export function newSource(document: ParsedDocument, origin: Origin, taken: TakenNames): Source {
  const said = saidOfItself(document, origin.file);
  const { title, shortTitle, authors, publication, language } = said;
  const { date, kind, place, caseId, remarks } = said;
  return {
    format: 1,
    id: chooseSourceId(title, date, taken.ids),
    kind: kind ?? usualKinds[document.type],
    title,
    shortTitle,
    siglum: chooseSiglum(title, taken.sigla),
    authors,
    date,
    ...(place === '' ? {} : { place }),
    ...(caseId === '' ? {} : { caseId }),
    ...(publication === '' ? {} : { publication }),
    precis: '',
    held: 'the file that was brought in',
    passages: [],
    ...(language === '' ? {} : { language }),
    imported: {
      at: origin.at,
      file: origin.file,
      type: document.type,
      encoding: document.encoding,
      sha256: origin.sha256,
      bytes: origin.bytes,
      characters: charactersOf(document.blocks),
      remarks: [...document.remarks, ...remarks],
    },
  };
}
