import { blockText } from '../blocks/blockText';
import { withoutNoteMarks } from '../blocks/withoutNoteMarks';
import type { ParsedDocument } from '../importing/parsedDocument';
import { displayDate } from './displayDate';
import { type Head, isLetterhead, readHead } from './readHead';
import { shortenTitle } from './shortenTitle';

/** How many blocks at the top may hold the title. */
const headlines = 4;

/** Types whose first lines are those of the text itself: a volume or a book begins with one of many. */
const headed: readonly ParsedDocument['type'][] = [
  'text',
  'markdown',
  'html',
  'mhtml',
  'pdf',
  'docx',
];

const noHead: Head = { kind: null, subject: '', date: '', authors: [], place: '', caseId: '' };

/** What a file says of itself, or where it does not, its first lines; empty where neither says. */
export function saidOfItself(document: ParsedDocument, file: string) {
  const head = headed.includes(document.type) ? readHead(document.blocks) : noHead;
  const title = titleOf(document, head) || plainLine(withoutExtension(file)) || 'Untitled';
  const authors = document.authors.map(plainLine).filter((author) => author !== '');
  return {
    title,
    shortTitle: shortenTitle(title),
    authors: authors.length > 0 ? authors : head.authors.map(plainLine),
    publication: plainLine(document.publication),
    language: document.language,
    date: document.date || head.date,
    kind: head.kind,
    place: plainLine(head.place),
    caseId: plainLine(head.caseId),
    remarks: sayTaken(document, head),
  };
}

/** What was taken from the first lines is a conclusion, and is named as one. */
function sayTaken(document: ParsedDocument, { kind, date, authors, place }: Head): string[] {
  const isTaken = document.authors.length === 0 && authors.length > 0;
  const parts = [
    kind ?? '',
    document.date === '' && date !== '' ? displayDate(date) : '',
    plainLine(place),
    isTaken ? `by ${authors.map(plainLine).join(', ')}` : '',
  ].filter((part) => part !== '');
  if (parts.length === 0) return [];
  return [`Its first lines say: ${parts.join('; ')}. What is wrong can be changed in its details.`];
}

/** Of a record, what it is about: that it is a memorandum of conversation is said of its kind. A note to a title is no part of it. */
function titleOf(document: ParsedDocument, { subject }: Head): string {
  const headline = document.blocks
    .slice(0, headlines)
    .find((block) => blockText(block).trim() === document.title.trim());
  const title = plainLine(headline === undefined ? document.title : withoutNoteMarks(headline));
  return subject !== '' && isLetterhead(title) ? plainLine(subject) : title;
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
