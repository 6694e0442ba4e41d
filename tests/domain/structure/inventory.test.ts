import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inventory } from '../../../domain/structure/inventory';
import { recogniseStructure } from '../../../domain/structure/recogniseStructure';
import { asBlocks, type Draft } from './asBlocks';
import { someDrafts } from './someDrafts';

/** Each entry as `kind: words = reading`. */
function entriesIn(...drafts: readonly Draft[]): readonly string[] {
  const blocks = asBlocks(drafts);
  return inventory(blocks, recogniseStructure(blocks)).flatMap(({ kind, entries }) =>
    entries.map(
      ({ words, reading }) => `${kind}: ${words}${reading === null ? '' : ` = ${reading}`}`,
    ),
  );
}

describe('the list of what was recognised', () => {
  test('holds everything but the heads of records once', () => {
    fc.assert(
      fc.property(someDrafts, (drafts) => {
        const blocks = asBlocks(drafts);
        const structure = recogniseStructure(blocks);
        const listed = inventory(blocks, structure).flatMap(({ entries }) =>
          entries.flatMap(({ things }) => things.map(({ id }) => id)),
        );
        const others = structure.things.filter(({ kind }) => kind !== 'header field');
        expect([...listed].sort()).toEqual(others.map(({ id }) => id).sort());
      }),
    );
  });

  test('has a line for every speaker, however the name is set', () => {
    expect(entriesIn('Yeltsin: One.', 'Clinton: Two.', 'YELTSIN: Three.')).toEqual([
      'turn: Yeltsin = 2 turns',
      'turn: Clinton = 1 turn',
    ]);
  });

  test('says what we make of words that do not say it themselves', () => {
    const page: Draft = { kind: 'page break', label: '15' };
    expect(entriesIn('On 22 October 1993 and in 1994. █████ [p. 14]', page)).toEqual([
      'date: 22 October 1993 = 1993-10-22',
      'date: 1994',
      'gap: █████ = blacked out',
      'page number: Page 14',
      'page number: Page 15',
    ]);
  });
});
