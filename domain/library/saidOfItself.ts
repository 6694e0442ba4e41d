import type { ParsedDocument } from '../importing/parsedDocument';
import { shortenTitle } from './shortenTitle';

/** What a file says of itself, as a source has it; empty where it does not say. */
export function saidOfItself(document: ParsedDocument, file: string) {
  const title = plainLine(document.title) || plainLine(withoutExtension(file)) || 'Untitled';
  return {
    title,
    shortTitle: shortenTitle(title),
    authors: document.authors.map(plainLine).filter((author) => author !== ''),
    publication: plainLine(document.publication),
    language: document.language,
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
