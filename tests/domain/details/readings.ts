import type { Detail, DetailedReading } from '../../../domain/details/detail';

/** Accounts a, b, c … that each have one text. */
export function readings(...texts: readonly string[]): readonly DetailedReading[] {
  return texts.map((text, i) => {
    const accountId = 'abcdef'.charAt(i);
    return { accountId, texts: [{ key: accountId, text }] };
  });
}

/** A detail in one line: `number differs: 45 minutes (a) / one hour (b)`. */
export function line({ kind, verdict, values }: Detail): string {
  const said = values.map(({ what, accounts }) => `${what} (${accounts.join('')})`);
  return `${kind} ${verdict}: ${said.join(' / ')}`;
}
