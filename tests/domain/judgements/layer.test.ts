import { expect, test } from 'vitest';
import { compareLayers } from '../../../domain/judgements/compareLayers';
import { drawLink, giveName } from '../../../domain/judgements/judge';
import { noJudgements } from '../../../domain/judgements/judgements';
import { parseLayer, serialiseLayer } from '../../../domain/judgements/layer';

const mine = drawLink(drawLink(noJudgements, 'm#1', 'c#1'), 'm#2', 'c#2');
const theirs = {
  ...noJudgements,
  decisions: [
    { left: 'c#1', right: 'm#1', verdict: 'confirmed' as const },
    { left: 'c#2', right: 'm#2', verdict: 'rejected' as const },
    { left: 'm#3', right: 'c#3', verdict: 'confirmed' as const },
  ],
};

test('two readers are compared pair by pair, whichever way they named them', () => {
  expect(compareLayers(mine, theirs)).toEqual({
    agreed: 1,
    disagreements: [{ left: 'm#2', right: 'c#2', mine: 'confirmed' }],
    onlyOne: 1,
  });
});

test('a layer that was saved is opened again as it was', () => {
  const moment = { id: 'moment-1', readings: [{ accountId: 'm', passageIds: ['m#1'] }] };
  const layer = {
    format: 1,
    name: 'A. Reader',
    judgements: giveName(mine, moment, 'praise'),
  } as const;
  expect(parseLayer(serialiseLayer(layer), 'links.json')).toEqual({ ok: true, value: layer });
});

test('a file that is no layer is refused by name and line', () => {
  const parsed = parseLayer('{\n  "format": 1,\n  "name": 7\n}', 'letter.json');
  expect(parsed).toMatchObject({ ok: false, problem: { file: 'letter.json', line: 3 } });
});
