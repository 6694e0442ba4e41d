import { strToU8, zipSync } from 'fflate';

/** A Word file for tests: the inside of its body in WordprocessingML, and what else it holds. */
export type WordFile = {
  readonly body: string;
  /** Footnotes by number, from 1. */
  readonly footnotes?: Readonly<Record<number, string>>;
  /** Further parts by their path in the archive. */
  readonly parts?: Readonly<Record<string, string>>;
  /** Further relationships of the document, in XML. */
  readonly relationships?: string;
};

const WORD =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The bytes of a Word file. */
export function buildDocx({
  body,
  footnotes = {},
  parts = {},
  relationships = '',
}: WordFile): Uint8Array {
  const notes = Object.entries(footnotes).map(
    ([id, text]) => `<w:footnote w:id="${id}">${paragraph(text)}</w:footnote>`,
  );
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="s" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="f" Type="${OFFICE}/footnotes" Target="footnotes.xml"/>${relationships}</Relationships>`,
    'word/styles.xml': `<w:styles ${WORD}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/></w:style></w:styles>`,
    'word/footnotes.xml': `<w:footnotes ${WORD}>${notes.join('')}</w:footnotes>`,
    'word/document.xml': `<w:document ${WORD}><w:body>${body}</w:body></w:document>`,
    ...parts,
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  );
}

/** A paragraph of plain words; markup of runs may stand in them between `{` and `}`. */
export function paragraph(words: string, style?: string): string {
  const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  const runs = words.split(/(\{[^}]*\})/).map((part) => {
    if (part.startsWith('{')) return part.slice(1, -1);
    return part === '' ? '' : `<w:r><w:t xml:space="preserve">${part}</w:t></w:r>`;
  });
  return `<w:p>${properties}${runs.join('')}</w:p>`;
}
