import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GapTable } from '../../../domain/difference/gapTable';
import { ALONE, wholeOf } from '../../../domain/difference/matching';
import { countFragments, unmatched } from './matchings';

type Best = { readonly matched: number; readonly fragments: number };

/** The most matches and with them the fewest fragments, by trying all ways. */
function bestByTrial(left: readonly number[], right: readonly number[], afterMatch = true): Best {
  if (left.length + right.length === 0) return { matched: 0, fragments: 0 };
  const opens = afterMatch ? 1 : 0;
  const ways: Best[] = [];
  const add = ({ matched, fragments }: Best, match: number, fragment: number) =>
    ways.push({ matched: matched + match, fragments: fragments + fragment });
  if (left.length > 0) add(bestByTrial(left.slice(1), right, false), 0, opens);
  if (right.length > 0) add(bestByTrial(left, right.slice(1), false), 0, opens);
  if (left.length > 0 && left[0] === right[0]) {
    add(bestByTrial(left.slice(1), right.slice(1)), 1, 0);
  }
  return ways.reduce((best, way) => (isBetter(way, best) ? way : best));
}

function isBetter(a: Best, b: Best): boolean {
  return a.matched > b.matched || (a.matched === b.matched && a.fragments < b.fragments);
}

const shortList = fc.array(fc.nat(2), { maxLength: 6 });

describe('GapTable', () => {
  it('matches the most words in the fewest fragments', () => {
    const table = new GapTable();
    fc.assert(
      fc.property(shortList, shortList, (left, right) => {
        const matching = unmatched(left, right);
        table.match(matching, wholeOf(matching));
        const matched = matching.partners.filter((partner) => partner !== ALONE).length;
        expect({ matched, fragments: countFragments(matching) }).toEqual(bestByTrial(left, right));
      }),
      { numRuns: 300 },
    );
  });
});
