import PostalMime from 'postal-mime';
import type { ParseAnswer } from '../../domain/importing/parsedDocument';
import { readPage } from '../html/readPage';
import { numberBlocks } from '../numberBlocks';
import { parsed } from '../parsed';
import { Refused } from '../Refused';
import { cleanText } from '../text/cleanText';
import { cutText } from '../text/cutText';
import { titleOf } from '../text/titleOf';

/**
 * A page that was saved with all its parts, as a mail. Of the parts only the page itself is read; of a mail without a page,
 * its words.
 */
export async function parseMhtml(bytes: Uint8Array): Promise<ParseAnswer> {
  const { html, text, subject, headers } = await PostalMime.parse(bytes);
  if (html === undefined) return ofMail(text, subject);
  const address = headers.find(({ key }) => key === 'snapshot-content-location')?.value;
  // The pages of frames and advertisements follow the page itself.
  const [page = ''] = html.split(/<\/html\s*>/i);
  return parsed('mhtml', readPage(page, address));
}

function ofMail(text = '', title = ''): ParseAnswer {
  if (text.trim() === '') throw new Refused('no-text', 'There is no page in the file.');
  const clean = cleanText(text);
  const { drafts, remarks } = cutText(clean.text);
  return parsed('mhtml', {
    title: title || titleOf(drafts),
    blocks: numberBlocks(drafts),
    remarks: [...clean.remarks, ...remarks],
  });
}
