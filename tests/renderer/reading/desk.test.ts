import { expect, test } from 'vitest';
import { goInPane, layBeside } from '../../../renderer/reading/desk';
import { currentView } from '../../../renderer/state/history';
import { createStore } from '../../../renderer/state/store';
import { aBridge } from '../../support/aBridge';

function reading(...sources: readonly string[]) {
  const store = createStore(aBridge());
  const [first = 'a', ...others] = sources;
  store.send({ kind: 'viewOpened', view: { kind: 'reading', source: first, passage: null } });
  for (const source of others) layBeside(store, { source, passage: null });
  return store;
}

test('a source is laid to the right of those that are read', () => {
  expect(currentView(reading('a', 'b').read().history)).toMatchObject({
    kind: 'desk',
    places: [{ source: 'a' }, { source: 'b', passage: null }],
  });
});

test('more than four are not laid out, and the reader is told', () => {
  const store = reading('a', 'b', 'c', 'd');
  layBeside(store, { source: 'e', passage: null });
  expect(currentView(store.read().history)).toMatchObject({ places: { length: 4 } });
  expect(store.read().notice?.text).toMatch(/close one/);
});

test('who goes on in one pane stays where they are in the others', () => {
  const store = reading('a', 'b');
  const before = currentView(store.read().history);
  goInPane(store, 1, { source: 'b', passage: 'b9' });
  const after = currentView(store.read().history);
  expect(
    after.kind === 'desk' && before.kind === 'desk' && after.places[0] === before.places[0],
  ).toBe(true);
  expect(after).toMatchObject({ places: [{ source: 'a' }, { source: 'b', passage: 'b9' }] });
});

test('the way back leads to the place before', () => {
  const store = reading('a', 'b');
  const before = currentView(store.read().history);
  goInPane(store, 1, { source: 'b', passage: 'b9' });
  store.send({ kind: 'wentBack' });
  expect(currentView(store.read().history)).toBe(before);
});
