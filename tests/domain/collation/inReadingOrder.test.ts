import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collate } from '../../../domain/collation/collate';
import type { CollatedAccount, Moment } from '../../../domain/collation/collation';
import { inReadingOrder } from '../../../domain/collation/inReadingOrder';

const tellings = fc.array(
  fc.array(
    fc.constantFrom('genius membership', 'partnership for peace', 'the river walk', 'a letter'),
    {
      maxLength: 6,
    },
  ),
  { minLength: 2, maxLength: 4 },
);

const someAccounts = tellings.map((all) =>
  all.map(
    (texts, index): CollatedAccount => ({
      id: `account-${index}`,
      passages: texts.map((text, place) => ({ id: `${index}:${place}`, text })),
    }),
  ),
);

function namesOf(moments: readonly Moment[]): readonly string[] {
  return moments.map(({ readings }) =>
    readings
      .flatMap(({ passageIds }) => passageIds)
      .sort()
      .join(' '),
  );
}

test('the moments of a comparison stand in reading order', () => {
  fc.assert(
    fc.property(someAccounts, (accounts) => {
      const { moments } = collate(accounts);
      expect(inReadingOrder(accounts, moments)).toEqual(moments);
    }),
  );
});

test('the order of another account is the one that comparing with it first would give', () => {
  fc.assert(
    fc.property(someAccounts, fc.nat(), (accounts, at) => {
      const [lead] = accounts.slice(at % accounts.length);
      const leadFirst = [...accounts].sort((a, b) => Number(b === lead) - Number(a === lead));
      const arranged = inReadingOrder(leadFirst, collate(accounts).moments);
      expect(namesOf(arranged)).toEqual(namesOf(collate(leadFirst).moments));
    }),
  );
});
