/** The number of a document in a volume, as FRUS gives it. */
export function documentNumber(division: Element): string | null {
  if (division.getAttribute('type') !== 'document') return null;
  const number = division.getAttribute('n')?.trim() ?? '';
  return /^\d{1,4}[a-z]?$/i.test(number) ? number : null;
}

/** The heading of a numbered document begins with "Document N", so that a reference to it is understood. */
export function documentPrefix(head: Element): string {
  const number = head.parentElement === null ? null : documentNumber(head.parentElement);
  if (number === null) return '';
  const isThere = (head.textContent ?? '').trimStart().startsWith(`${number}.`);
  return isThere ? 'Document ' : `Document ${number}. `;
}
