import PostalMime from 'postal-mime';
import type { ParseAnswer } from '../../domain/importing/parsedDocument';
import { readPage } from '../html/readPage';
import { parsed } from '../parsed';
import { Refused } from '../Refused';

/** A page that was saved with all its parts, as a mail. Of the parts only the page itself is read. */
export async function parseMhtml(bytes: Uint8Array): Promise<ParseAnswer> {
  const { html, headers } = await PostalMime.parse(bytes);
  if (html === undefined) throw new Refused('no-text', 'There is no page in the file.');
  const address = headers.find(({ key }) => key === 'snapshot-content-location')?.value;
  // The pages of frames and advertisements follow the page itself.
  const [page = ''] = html.split(/<\/html\s*>/i);
  return parsed('mhtml', readPage(page, address));
}
