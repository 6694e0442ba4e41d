import { expect, test } from 'vitest';
import { blockText } from '../../../domain/blocks/blockText';
import { noCorrections } from '../../../domain/structure/corrections';
import { recogniseStructure } from '../../../domain/structure/recogniseStructure';
import { leadsOf } from '../../../renderer/reading/text/leadsOf';
import { numbered, paragraph } from '../../support/writeImported';

const blocks = numbered([
  paragraph('He called it a stroke of genius.[1] Others did not.[2]'),
  paragraph('Notes'),
  paragraph('[1] Talbott, The Russia Hand, p. 101.'),
  paragraph('[2] Primakov, Russian Crossroads, p. 129.'),
]);

function leadsIn(block: string) {
  const leads = leadsOf('book', recogniseStructure(blocks)).get(block) ?? [];
  const text = blockText(
    blocks.find(({ id }) => id === block) ?? { kind: 'redaction', id: 'b1', cause: '-' },
  );
  return leads.flatMap(({ span, tag }) =>
    tag.kind === 'lead' ? [{ words: text.slice(span.start, span.end), lead: tag.lead }] : [],
  );
}

test('the mark of a footnote leads to its words', () => {
  const [first, second] = leadsIn('b1');
  expect([first?.words, second?.words]).toEqual(['[1]', '[2]']);
  expect(first?.lead.target).toMatchObject({
    kind: 'footnote',
    label: '1',
    words: [{ block: 'b3' }],
  });
});

test('the sign of a footnote leads back to its mark', () => {
  expect(leadsIn('b3')[0]?.lead.target).toEqual({
    kind: 'places',
    places: [{ source: 'book', passage: 'b1' }],
  });
});

test('what the reader has rejected leads nowhere', () => {
  const mark = recogniseStructure(blocks).things.find(({ kind }) => kind === 'footnote mark');
  const rejected = { ...noCorrections, rejected: [mark?.id ?? ''] };
  const leads = leadsOf('book', recogniseStructure(blocks, rejected)).get('b1') ?? [];
  expect(leads).toHaveLength(1);
});
