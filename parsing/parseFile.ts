import type { FileType, ParseAnswer } from '../domain/importing/parsedDocument';
import type { TextEncoding } from '../domain/importing/textEncodings';
import { findLanguage } from './findLanguage';
import { Refused } from './Refused';
import { refusalOf } from './refusalOf';
import { extensionOf, typeByName } from './type/extension';
import { findType } from './type/findType';
import { typeNames } from './type/typeNames';
import { withinCaps } from './withinCaps';

/** What every format's folder offers. It may throw `Refused`; whatever else it throws means a damaged file. */
type Parse = (bytes: Uint8Array, name: string, chosen?: TextEncoding) => Promise<ParseAnswer>;

/** A parser is loaded only for a file of its own type. */
const parsers: Readonly<Record<FileType, () => Promise<Parse>>> = {
  text: async () => (await import('./text/parseText')).parseText,
  markdown: async () => (await import('./markdown/parseMarkdown')).parseMarkdown,
  html: async () => (await import('./html/parseHtml')).parseHtml,
  mhtml: async () => (await import('./mhtml/parseMhtml')).parseMhtml,
  pdf: async () => (await import('./pdf/parsePdf')).parsePdf,
  docx: async () => (await import('./docx/parseDocx')).parseDocx,
  epub: async () => (await import('./epub/parseEpub')).parseEpub,
  tei: async () => (await import('./tei/parseTei')).parseTei,
  synoptic: async () => (await import('./synoptic/parseSynoptic')).parseSynoptic,
};

/** Types whose bytes are their text; in the others most bytes are pictures and markup. */
const writtenTypes: readonly FileType[] = ['text', 'markdown', 'html', 'tei', 'synoptic'];

/** The Bible has four million bytes; bytes (cap of docs/importing.md). */
const LONGEST_TEXT = 50_000_000;

/**
 * Blocks of a file of whatever type its content is. Never rejects: what cannot be read is refused with a reason.
 * @param name the file's own name, a stranger's word; it decides only where the content leaves a choice
 * @param chosen the encoding that the reader wants a text read in; no matter to types that have their own
 */
export async function parseFile(
  bytes: Uint8Array,
  name: string,
  chosen?: TextEncoding,
): Promise<ParseAnswer> {
  try {
    const type = findType(bytes, name);
    refuseLongText(type, bytes);
    const parse = await parsers[type]();
    const answer = withNameRemark(await parse(bytes, name, chosen), name);
    return await findLanguage(withinCaps(answer));
  } catch (error) {
    return refusalOf(error);
  }
}

function refuseLongText(type: FileType, bytes: Uint8Array): void {
  if (writtenTypes.includes(type) && bytes.length > LONGEST_TEXT)
    throw new Refused('too-large', `The text is longer than ${LONGEST_TEXT / 1_000_000} MB.`);
}

/** Whoever names a file otherwise than it is, may have meant to deceive: it is said. */
function withNameRemark(answer: ParseAnswer, name: string): ParseAnswer {
  const promised = typeByName(name);
  if (answer.outcome === 'refused' || promised === undefined) return answer;
  const { document } = answer;
  if (promised === document.type) return answer;
  const remark = `The file is named .${extensionOf(name)}, but by its content it is ${typeNames[document.type]}.`;
  return { outcome: 'parsed', document: { ...document, remarks: [remark, ...document.remarks] } };
}
