import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewestFragments } from '../../../domain/difference/fewestFragments';
import { GapTable } from '../../../domain/difference/gapTable';
import { matchByBits } from '../../../domain/difference/matchByBits';
import { wholeOf } from '../../../domain/difference/matching';
import { countFragments, editSize, unmatched } from './matchings';

const list = fc.array(fc.nat(3), { minLength: 100, maxLength: 300 });

describe('fewestFragments', () => {
  it('keeps the size of the edit and makes no more fragments of it', () => {
    fc.assert(
      fc.property(list, list, (left, right) => {
        const matching = unmatched(left, right);
        matchByBits(matching, wholeOf(matching));
        const [size, fragments] = [editSize(matching), countFragments(matching)];
        fewestFragments(matching, wholeOf(matching), new GapTable());
        expect(editSize(matching)).toBe(size);
        expect(countFragments(matching)).toBeLessThanOrEqual(fragments);
      }),
      { numRuns: 50 },
    );
  });

  it('joins what rows of bits have torn', () => {
    const left = [1, 2, 3, 4, 9, 9];
    const right = [5, 1, 2, 1, 2, 3, 4, 9, 9];
    const matching = unmatched(left, right);
    matching.partners.set([1, 4, 5, 6, 7, 8]);
    expect(countFragments(matching)).toBe(2);
    fewestFragments(matching, wholeOf(matching), new GapTable());
    expect(countFragments(matching)).toBe(1);
  });
});
