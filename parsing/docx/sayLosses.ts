import type { Parts } from './readParts';

/** Sentences on what of a Word file is not taken over. */
export function sayLosses({ parts, left }: Parts, external: number): string[] {
  const changes =
    count(parts, 'word/document.xml', 'ins') + count(parts, 'word/document.xml', 'del');
  const comments = count(parts, 'word/comments.xml', 'comment');
  const hasMargins = [...parts].some(
    ([name, part]) =>
      /^word\/(?:header|footer)/.test(name) && part.documentElement.textContent?.trim() !== '',
  );
  const objects = left.filter((name) => name.startsWith('word/embeddings/')).length;
  return [
    changes > 0 && `${say(changes, 'tracked change')} taken as accepted.`,
    comments > 0 && `${say(comments, 'comment')} left out.`,
    hasMargins && 'Headers and footers left out.',
    objects > 0 && `${say(objects, 'embedded object')} left out.`,
    external > 0 && `${say(external, 'reference')} to something outside the file left out.`,
    left.some((name) => /vbaProject/i.test(name)) && 'The macros of the file were left out.',
  ].filter((remark) => remark !== false);
}

function count(parts: Parts['parts'], part: string, name: string): number {
  return parts.get(part)?.getElementsByTagNameNS('*', name).length ?? 0;
}

function say(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
