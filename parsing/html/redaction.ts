import type { BlockDraft } from '../numberBlocks';

/** The longest cause a block keeps. */
const LONGEST = 300;

/** Why words are withheld here, as a parser of ours has found it in the file; undefined where nothing is withheld. */
export function causeOf(element: Element): string | undefined {
  const cause = element.getAttribute('data-redaction')?.trim().slice(0, LONGEST);
  return cause === '' ? undefined : cause;
}

/** Whether nothing stands here but that something is withheld. */
export function isWithheld(element: Element): boolean {
  return causeOf(element) !== undefined && (element.textContent ?? '').trim() === '';
}

export function redaction(element: Element): BlockDraft {
  return { kind: 'redaction', cause: causeOf(element) ?? 'withheld' };
}
