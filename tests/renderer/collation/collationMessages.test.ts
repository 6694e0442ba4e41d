import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Collation } from '../../../domain/collation/collation';
import { cutCollation, joinCollation } from '../../../renderer/collation/collationMessages';

const collations = fc
  .record({ moments: fc.nat(130), omissions: fc.nat(130), complete: fc.boolean() })
  .map(({ moments, omissions, complete }): Collation => {
    const ids = (count: number) => Array.from({ length: count }, (_, i) => `moment-${i + 1}`);
    return {
      links: [],
      moments: ids(moments).map((id) => ({ id, readings: [] })),
      transpositions: [],
      omissions: ids(omissions).map((momentId) => ({ accountId: 'M', momentId })),
      complete,
    };
  });

test('the parts of a collation, joined, are the collation', () => {
  fc.assert(
    fc.property(collations, (collation) => {
      expect(joinCollation(cutCollation(collation), collation.complete)).toEqual(collation);
    }),
  );
});
