import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noCorrections } from '../../../domain/structure/corrections';
import { recogniseStructure } from '../../../domain/structure/recogniseStructure';
import { leadsOf } from '../../../renderer/reading/text/leadsOf';
import { quietMarks } from '../../../renderer/reading/text/quietMarks';
import { asBlocks, spelledAt } from '../../domain/structure/asBlocks';
import { someDrafts } from '../../domain/structure/someDrafts';
import { numbered, paragraph } from '../../support/writeImported';

const titles = [{ source: 'other', title: 'What Yeltsin Heard in October 1993' }];

/** A date within a title that leads to its source, and one within a gap. */
const crossing = [
  'See “What Yeltsin Heard in October 1993,” of 2018.',
  'He went [here follows a letter of 5 May 1994] on 6 May 1994.',
];

describe('quiet marks', () => {
  test('never overlap each other or words that lead elsewhere, and none is empty', () => {
    const property = fc.property(someDrafts, fc.nat({ max: 2 }), (drafts, count) => {
      const blocks = asBlocks([...drafts, ...crossing.slice(0, count)]);
      const structure = recogniseStructure(blocks, noCorrections, titles);
      const leads = leadsOf('book', structure);
      for (const [block, marks] of quietMarks(structure, leads)) {
        const spans = [...(leads.get(block) ?? []), ...marks].map(({ span }) => span);
        const quiet = spans.slice(-marks.length);
        for (const span of quiet) {
          const crossing = spans.filter(
            (other) => other !== span && other.start < span.end && span.start < other.end,
          );
          expect(crossing).toEqual([]);
          expect(span.end).toBeGreaterThan(span.start);
        }
      }
    });
    fc.assert(property, { numRuns: 300 });
  });

  test('say what their words are, and whether that is inferred', () => {
    const blocks = numbered([
      paragraph('Yeltsin: On 22 October 1993 we met, and on October 23. [p. 2]'),
      paragraph('Clinton: █████ Document 4'),
      paragraph('Yeltsin: Yes.'),
    ]);
    const structure = recogniseStructure(blocks);
    const marks = [...quietMarks(structure, new Map())].flatMap(([block, ranges]) =>
      ranges.map(({ span, tag }) => ({ words: spelledAt(blocks, { block, span }), tag })),
    );
    const said = marks.map(({ words, tag }) =>
      tag.kind === 'recognised' ? `${words}: ${tag.mark.reading}${tag.mark.isOpen ? '?' : ''}` : '',
    );
    expect(said).toEqual([
      'Yeltsin: speaker?',
      '22 October 1993: date 1993-10-22',
      'October 23: date 1993?-10-23?',
      '[p. 2]: page 2',
      'Clinton: speaker?',
      '█████: gap: blacked out',
      'Yeltsin: speaker?',
    ]);
  });
});
