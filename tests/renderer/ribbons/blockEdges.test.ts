import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockEdges } from '../../../renderer/ribbons/blockEdges';
import { edgesOf } from './columns';

type Sketch = { readonly before: number; readonly now: number; readonly isDrawn: boolean };

const height = fc.integer({ min: 0, max: 900 });
/** Blocks one under the other: what is drawn has a height of its own, what is not keeps the one it had. */
const sketches = fc
  .array(fc.record({ before: height, now: height, isDrawn: fc.boolean() }), { maxLength: 30 })
  .map((all): readonly Sketch[] =>
    all.map((one) => (one.isDrawn ? one : { ...one, now: one.before })),
  );

/** The elements of blocks, and how often they were asked for a place. */
function lay(all: readonly Sketch[]) {
  const edges = edgesOf(all.map(({ now }) => now));
  const asked = { times: 0 };
  const blocks = all.map(({ now, isDrawn }, i) => ({
    firstElementChild: isDrawn ? {} : null,
    offsetHeight: now,
    get offsetTop() {
      asked.times += 1;
      return edges[i] ?? 0;
    },
  }));
  return { blocks, edges: all.length === 0 ? [] : edges, asked };
}

function edgesBefore(all: readonly Sketch[]) {
  return edgesOf(all.map(({ before }) => before));
}

describe('blockEdges', () => {
  test('are where the blocks begin and the last one ends, whatever was known before', () => {
    fc.assert(
      fc.property(sketches, fc.boolean(), (all, isKnown) => {
        const { blocks, edges } = lay(all);
        expect(blockEdges(blocks, isKnown ? edgesBefore(all) : undefined)).toEqual(edges);
      }),
    );
  });

  test('of a book that is not drawn the page is hardly asked', () => {
    const all = Array.from({ length: 500 }, () => ({ before: 70, now: 70, isDrawn: false }));
    const { blocks, asked } = lay(all);
    blockEdges(blocks, edgesBefore(all));
    expect(asked.times).toBe(2);
  });
});
