import { blockText } from '../blocks/blockText';
import type { ParsedDocument } from '../importing/parsedDocument';
import { chooseSiglum } from './chooseSiglum';
import { chooseSourceId } from './chooseSourceId';
import { shortenTitle } from './shortenTitle';
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
  const title = plainLine(document.title) || plainLine(withoutExtension(origin.file)) || 'Untitled';
  const authors = document.authors.map(plainLine).filter((author) => author !== '');
  return {
    format: 1,
    id: chooseSourceId(title, document.date, taken.ids),
    kind: usualKinds[document.type],
    title,
    shortTitle: shortenTitle(title),
    siglum: chooseSiglum(title, taken.sigla),
    authors,
    date: document.date,
    ...(document.publication === '' ? {} : { publication: plainLine(document.publication) }),
    precis: '',
    held: 'the file that was brought in',
    passages: [],
    ...(document.language === '' ? {} : { language: document.language }),
    imported: {
      at: origin.at,
      file: origin.file,
      type: document.type,
      encoding: document.encoding,
      sha256: origin.sha256,
      bytes: origin.bytes,
      characters: document.blocks.reduce((sum, block) => sum + blockText(block).length, 0),
      remarks: [...document.remarks],
    },
  };
}

/** One line without characters that do not show; direction marks go too, which can make a name read as another. */
function plainLine(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

function withoutExtension(file: string): string {
  return file.replace(/\.[a-z0-9]{1,8}$/i, '');
}
