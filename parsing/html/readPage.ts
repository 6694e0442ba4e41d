import type { Findings } from '../parsed';
import { Refused } from '../Refused';
import { articleOf } from './articleOf';
import { blocksOfDocument } from './blocksOfDocument';
import { remarksOfLeftOut } from './leftOut';
import { addressOfPage, metadataOf } from './metadata';
import { refuseDepth } from './refuseDepth';

/**
 * The article of a page, or all of it where it is nothing else, and what it says of itself.
 * @param address where the page stood, if what it came in says so
 * @throws Refused as `blocksOfDocument` says, and "type-mismatch" for what is no text
 */
export function readPage(
  text: string,
  address?: string,
): Findings & { readonly remarks: string[] } {
  if (text.includes('\0'))
    throw new Refused('type-mismatch', 'The file holds bytes that are no text.');
  refuseDepth(text);
  const document = new DOMParser().parseFromString(text, 'text/html');
  const base = addressOfPage(document) ?? address;
  const article = articleOf(document, base);
  const metadata = metadataOf(document);
  if (article !== null) putTitle(article, metadata.title);
  const { blocks } = blocksOfDocument(article ?? document, base);
  const around = 'What stood around the article (menus, lists of other pages) was left out.';
  const remarks = [...(article === null ? [] : [around]), ...remarksOfLeftOut(document)];
  return { ...metadata, blocks, remarks };
}

function putTitle(article: Document, title: string): void {
  if (title === '' || article.querySelector('h1') !== null) return;
  const heading = article.createElement('h1');
  heading.textContent = title;
  article.body.prepend(heading);
}
