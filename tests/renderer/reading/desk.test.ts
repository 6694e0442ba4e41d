import { expect, test } from 'vitest';
import { closePane, goInPane, layBeside } from '../../../renderer/reading/desk';
import { keepSpot, spotLeft } from '../../../renderer/reading/readingSpots';
import { currentView } from '../../../renderer/state/history';
import { createStore } from '../../../renderer/state/store';
import { placesOf } from '../../../renderer/state/view';
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

test('of two panes with one source the one that stays keeps its own place and what is open in it', () => {
  const store = reading('a', 'a');
  const spots = [2, 9].map((at) => ({ passage: `b${at}`, offset: at }));
  placesOf(currentView(store.read().history)).forEach((place, pane) => {
    const spot = spots[pane];
    if (spot !== undefined) keepSpot(place, spot);
  });
  store.send({ kind: 'paneChanged', pane: 1, change: { bar: 'find' } });
  closePane(store, 0);
  const [left] = placesOf(currentView(store.read().history));
  expect(left && spotLeft(left)).toEqual(spots[1]);
  expect(store.read().panes.all.map(({ bar }) => bar)).toEqual(['find', null, null, null]);
});
