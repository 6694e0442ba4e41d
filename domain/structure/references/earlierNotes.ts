import { quotationSpans } from '../../text/quotations';
import type { Footnote, Reference } from '../structure';
import { noteReference } from './noteReferences';
import { titleWords } from './titleWords';

/** A footnote, the beginning of its words, and those words. */
export type WordedNote = {
  readonly note: Footnote;
  readonly block: string;
  readonly start: number;
  readonly text: string;
};

const ibidem = /^((?:see\s+|см\.\s+)?)(ibid(?:em)?\.?|там же)(?!\p{L})/iu;
const citedWork = /op\.\s?cit\.|loc\.\s?cit\.|[Уу]каз\.\s?соч\./g;
/** "Talbott, op. cit." */
const authorBefore = /(\p{Lu}[\p{L}’'-]+)(?:\s+(?:\p{Lu}\.\s?){1,2})?,?\s*$/u;
/** "“NATO Expansion,” op. cit." */
const titleBefore = /[“"«]([^“”"«»]{3,200})[”"»],?\s*$/;

const lookBack = 240;

/**
 * What the footnotes of one numbering say of those before them: "Ibid." at the beginning of one is the footnote before
 * it; "op. cit." is the only earlier one that gives the title, or else the name, which stands before these words.
 */
export function earlierNoteReferences(notes: readonly WordedNote[]): readonly Reference[] {
  const seen = new Map<string, Footnote[]>();
  return notes.flatMap((worded, i) => {
    const references = [...ibidOf(worded, notes[i - 1]), ...citedBefore(worded, seen)];
    for (const key of keysOf(worded.text)) remember(seen, key, worded.note);
    return references;
  });
}

function ibidOf(
  { text, block, start }: WordedNote,
  before: WordedNote | undefined,
): readonly Reference[] {
  const [, lead = '', spelled = ''] = ibidem.exec(text) ?? [];
  if (spelled === '' || before === undefined) return [];
  return [noteReference(block, start + lead.length, spelled.length, [before.note])];
}

function citedBefore(
  { text, block, start }: WordedNote,
  seen: ReadonlyMap<string, readonly Footnote[]>,
): readonly Reference[] {
  return [...text.matchAll(citedWork)].map((match) => {
    const before = text.slice(Math.max(0, match.index - lookBack), match.index);
    const title = titleBefore.exec(before)?.[1];
    const key = title === undefined ? authorBefore.exec(before)?.[1] : titleKey(title);
    const found = seen.get(key ?? '') ?? [];
    const targets = found.length === 1 ? found : [];
    return noteReference(block, start + match.index, match[0].length, targets);
  });
}

/** The titles in quotation marks and the capitalised words by which a footnote may be named later. */
function keysOf(text: string): ReadonlySet<string> {
  const titles = quotationSpans(text).map(({ start, end }) => titleKey(text.slice(start, end)));
  return new Set([...titles, ...(text.match(/\p{Lu}[\p{L}’'-]+/gu) ?? [])]);
}

function titleKey(title: string): string {
  return titleWords(title).join(' ');
}

function remember(seen: Map<string, Footnote[]>, key: string, note: Footnote): void {
  const notes = seen.get(key);
  if (notes === undefined) seen.set(key, [note]);
  else notes.push(note);
}
