import MarkdownIt from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import type { ParseAnswer } from '../../domain/importing/parsedDocument';
import type { TextEncoding } from '../../domain/importing/textEncodings';
import { decodeText } from '../encoding/decodeText';
import { blocksOfDocument } from '../html/blocksOfDocument';
import { parsed } from '../parsed';
import { Refused } from '../Refused';
import { cleanText } from '../text/cleanText';
import { cutFrontMatter } from './cutFrontMatter';
import { flattenEmphasis } from './flattenEmphasis';

/** Levels of lists and quotations within each other; a list takes two. */
const DEEPEST = 200;

/** A Markdown text. HTML in it stays what it is written as: signs. */
export async function parseMarkdown(
  bytes: Uint8Array,
  _name: string,
  chosen?: TextEncoding,
): Promise<ParseAnswer> {
  const { text, encoding, remarks } = decodeText(bytes, undefined, chosen);
  const clean = cleanText(text);
  const { said, body } = cutFrontMatter(clean.text);
  const document = new DOMParser().parseFromString(render(body), 'text/html');
  const page = blocksOfDocument(document);
  return parsed('markdown', {
    ...said,
    title: said.title || (document.querySelector('h1')?.textContent ?? ''),
    encoding,
    blocks: page.blocks,
    remarks: [...remarks, ...clean.remarks, ...page.remarks],
  });
}

/** @throws Refused "too-complex" where lists and quotations are nested so deep that the parser would leave some out */
function render(text: string): string {
  const markdown = new MarkdownIt({ html: false }).use(footnotes);
  markdown.set({ maxNesting: DEEPEST });
  const context = {};
  const tokens = markdown.parse(text, context);
  // The parser stops one level before its limit.
  if (tokens.some(({ level }) => level >= DEEPEST - 1))
    throw new Refused(
      'too-complex',
      `Lists and quotations are nested deeper than ${DEEPEST} levels.`,
    );
  flattenEmphasis(tokens);
  return markdown.renderer.render(tokens, markdown.options, context);
}
