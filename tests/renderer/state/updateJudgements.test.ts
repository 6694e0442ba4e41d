import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawLink } from '../../../domain/judgements/judge';
import { noJudgements } from '../../../domain/judgements/judgements';
import { initialState, type State } from '../../../renderer/state/state';
import { update } from '../../../renderer/state/update';

const drawn = (number: number) => drawLink(noJudgements, `m#${number}`, 'c#1');
const judge = (state: State, number: number) =>
  update(state, { kind: 'judged', judgements: drawn(number), said: 'Linked.' });

test('undoing as often as was judged leads back to the beginning, redoing to the end', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50), { maxLength: 30 }), (numbers) => {
      const end = numbers.reduce(judge, initialState);
      const start = numbers.reduce((state) => update(state, { kind: 'judgementUndone' }), end);
      expect(start.judgements.present).toBe(initialState.judgements.present);
      const again = numbers.reduce((state) => update(state, { kind: 'judgementRedone' }), start);
      expect(again.judgements).toEqual(end.judgements);
    }),
  );
});

test('a new judgement after undoing forgets what was undone', () => {
  const undone = update(judge(judge(initialState, 1), 2), { kind: 'judgementUndone' });
  expect(judge(undone, 3).judgements).toMatchObject({
    past: [noJudgements, drawn(1)],
    present: drawn(3),
    future: [],
  });
});

test('undoing where nothing was judged changes nothing', () => {
  const { judgements } = update(initialState, { kind: 'judgementUndone' });
  expect(judgements).toBe(initialState.judgements);
});

test('a link that is drawn is no longer being drawn', () => {
  const begun = update(initialState, { kind: 'linkBegun', passage: 'm#1' });
  expect(begun.linking).toBe('m#1');
  expect(judge(begun, 1).linking).toBeNull();
});

test('undoing and redoing say what they undo and do again', () => {
  const undone = update(judge(initialState, 1), { kind: 'judgementUndone' });
  expect(undone.notice?.text).toBe('Undone: Linked.');
  expect(update(undone, { kind: 'judgementRedone' }).notice?.text).toBe('Done again: Linked.');
});
