import type { FileType } from '../../domain/importing/parsedDocument';

/** What a file of each type is, in words. */
export const typeNames: Readonly<Record<FileType, string>> = {
  text: 'a plain text',
  markdown: 'a Markdown text',
  html: 'a web page',
  mhtml: 'a web page saved whole',
  pdf: 'a PDF',
  docx: 'a Word file',
  epub: 'an e-book',
  tei: 'a TEI edition',
  synoptic: 'a source of Synoptic',
};
