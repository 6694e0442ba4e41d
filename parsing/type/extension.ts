import type { FileType } from '../../domain/importing/parsedDocument';

const types: Readonly<Record<string, FileType>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  mhtml: 'mhtml',
  mht: 'mhtml',
  pdf: 'pdf',
  docx: 'docx',
  epub: 'epub',
  xml: 'tei',
  tei: 'tei',
  json: 'synoptic',
};

/** What follows the last dot of a name, in small letters; empty where there is none. */
export function extensionOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** What a file's name says it is; undefined where it promises nothing that we read. */
export function typeByName(name: string): FileType | undefined {
  const extension = extensionOf(name);
  return Object.hasOwn(types, extension) ? types[extension] : undefined;
}
