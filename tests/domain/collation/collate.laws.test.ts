import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collate } from '../../../domain/collation/collate';
import type { CollatedAccount, Collation, Decision } from '../../../domain/collation/collation';

/** Few words, so that chance makes passages alike, the same, and merely of one kind. */
const word = fc.constantFrom(
  ...'yeltsin clinton genius nato partnership membership october 1993 walked river the of and said'.split(
    ' ',
  ),
  'расширение',
  'НАТО',
);
const passageText = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' ')),
  },
  { weight: 1, arbitrary: fc.constantFrom('', '…', '[…]', '🙂', 'Page denied') },
);

const someAccounts: fc.Arbitrary<readonly CollatedAccount[]> = fc
  .array(fc.array(passageText, { maxLength: 9 }), { minLength: 2, maxLength: 4 })
  .map((accounts) =>
    accounts.map((texts, index) => ({
      id: `account-${index}`,
      passages: texts.map((text, place) => ({ id: `${index}:${place}`, text })),
    })),
  );

/** Accounts, and what a reader says of some pairs of their passages. */
const decided = someAccounts.chain((accounts) => {
  const pairs = accounts.flatMap((left, index) =>
    accounts
      .slice(index + 1)
      .flatMap((right) =>
        left.passages.flatMap((one) => right.passages.map((other) => [one.id, other.id] as const)),
      ),
  );
  const decisions: fc.Arbitrary<Decision[]> = fc
    .subarray(pairs, { maxLength: Math.min(5, pairs.length) })
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map(([left, right]) =>
          fc
            .constantFrom('confirmed' as const, 'rejected' as const)
            .map((verdict) => ({ left, right, verdict })),
        ),
      ),
    );
  return fc.record({ accounts: fc.constant(accounts), decisions });
});

function cellsOf({ links }: Collation): string[] {
  return links
    .flatMap(({ left, right }) =>
      left.flatMap((one) => right.map((other) => [one, other].sort().join('='))),
    )
    .sort();
}

const runs = { numRuns: 150 };

test('a collation links only passages that exist, each side in the order of its account', () => {
  fc.assert(
    fc.property(someAccounts, (accounts) => {
      for (const link of collate(accounts).links) {
        for (const [id, side] of [
          [link.leftAccount, link.left],
          [link.rightAccount, link.right],
        ] as const) {
          const all =
            accounts.find((account) => account.id === id)?.passages.map((one) => one.id) ?? [];
          expect(side.length).toBeGreaterThan(0);
          expect(all.filter((one) => side.includes(one))).toEqual(side);
        }
        expect(link.score).toBeGreaterThan(0);
        expect(link.score).toBeLessThanOrEqual(1);
        expect(link.reasons.length).toBeGreaterThan(0);
      }
    }),
    runs,
  );
});

test('a collation holds every confirmed pair and no rejected one', () => {
  fc.assert(
    fc.property(decided, ({ accounts, decisions }) => {
      const cells = new Set(cellsOf(collate(accounts, { decisions })));
      for (const { left, right, verdict } of decisions) {
        expect(cells.has([left, right].sort().join('='))).toBe(verdict === 'confirmed');
      }
    }),
    runs,
  );
});

test('a collation has every passage in exactly one moment, in the order of its account', () => {
  fc.assert(
    fc.property(decided, ({ accounts, decisions }) => {
      const { moments } = collate(accounts, { decisions });
      for (const account of accounts) {
        const all = account.passages.map((passage) => passage.id);
        const readings = moments.flatMap((moment) =>
          moment.readings.filter((reading) => reading.accountId === account.id),
        );
        expect(readings.flatMap((reading) => reading.passageIds).sort()).toEqual([...all].sort());
        for (const { passageIds } of readings) {
          expect(all.filter((id) => passageIds.includes(id))).toEqual(passageIds);
        }
      }
    }),
    runs,
  );
});

test('a collation does not depend on the order of the accounts', () => {
  const shuffled = someAccounts.chain((accounts) =>
    fc.tuple(
      fc.constant(accounts),
      fc.shuffledSubarray([...accounts], { minLength: accounts.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([accounts, others]) => {
      expect(cellsOf(collate(others))).toEqual(cellsOf(collate(accounts)));
    }),
    runs,
  );
});

test('a collation is the same each time', () => {
  fc.assert(
    fc.property(decided, ({ accounts, decisions }) => {
      expect(collate(accounts, { decisions })).toEqual(collate(accounts, { decisions }));
    }),
    { numRuns: 40 },
  );
});

test('a collation finds each transposition past moments that it truly crosses', () => {
  fc.assert(
    fc.property(someAccounts, (accounts) => {
      const { moments, transpositions } = collate(accounts);
      const place = (momentId: string, accountId: string) => {
        const moment = moments.find((one) => one.id === momentId);
        const reading = moment?.readings.find((one) => one.accountId === accountId);
        const passages = accounts.find((one) => one.id === accountId)?.passages ?? [];
        return passages.findIndex((one) => one.id === reading?.passageIds[0]);
      };
      for (const { leftAccount, rightAccount, moved, past } of transpositions) {
        expect(past.count).toBeGreaterThan(0);
        expect(past.first === past.last).toBe(past.count === 1);
        for (const stays of [past.first, past.last]) {
          const leftFirst = place(moved, leftAccount) < place(stays, leftAccount);
          expect(place(moved, rightAccount) < place(stays, rightAccount)).toBe(!leftFirst);
        }
      }
    }),
    runs,
  );
});

test('a collation names no omission of a moment that the account tells', () => {
  fc.assert(
    fc.property(someAccounts, (accounts) => {
      const { moments, omissions } = collate(accounts);
      for (const { accountId, momentId } of omissions) {
        const moment = moments.find((one) => one.id === momentId);
        expect(moment?.readings.map((reading) => reading.accountId)).not.toContain(accountId);
      }
    }),
    runs,
  );
});

test('rejecting a link takes away nothing else, and makes no other link less likely', () => {
  const rejecting = someAccounts.chain((accounts) => {
    const cells = collate(accounts).links.flatMap(({ left, right }) =>
      left.flatMap((one) => right.map((other) => [one, other] as const)),
    );
    return fc.record({ accounts: fc.constant(accounts), rejected: fc.subarray(cells) });
  });
  fc.assert(
    fc.property(rejecting, ({ accounts, rejected }) => {
      const decisions = rejected.map(([left, right]) => {
        return { left, right, verdict: 'rejected' as const };
      });
      const [before, after] = [collate(accounts), collate(accounts, { decisions })];
      const gone = new Set(rejected.map((pair) => [...pair].sort().join('=')));
      const staying = cellsOf(before).filter((cell) => !gone.has(cell));
      expect(cellsOf(after)).toEqual(expect.arrayContaining(staying));
      const likely = singleScores(after);
      for (const [cell, score] of singleScores(before)) {
        expect(likely.get(cell) ?? 1).toBeGreaterThanOrEqual(score);
      }
    }),
    runs,
  );
});

/** Of links between two passages alone, the score; a link of several has the mean of theirs. */
function singleScores({ links }: Collation): Map<string, number> {
  const single = links.filter(({ left, right }) => left.length + right.length === 2);
  return new Map(single.map(({ left, right, score }) => [`${left}=${right}`, score]));
}
