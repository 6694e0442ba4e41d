import { expect, test } from 'vitest';
import {
  currentView,
  goBack,
  goForward,
  type History,
  replaceView,
  visit,
} from '../../../renderer/state/history';
import type { View } from '../../../renderer/state/view';

const library: View = { kind: 'library' };
const memcon: View = { kind: 'reading', source: 'memcon', passage: null };
const letter: View = { kind: 'reading', source: 'letter', passage: null };
const start: History = { views: [library], at: 0 };

test('back and forward lead through the views in the order they were visited', () => {
  const visited = visit(visit(start, memcon), letter);
  expect(currentView(goBack(visited))).toEqual(memcon);
  expect(currentView(goForward(goBack(visited)))).toEqual(letter);
});

test('back at the first view and forward at the last change nothing', () => {
  expect(goBack(start)).toBe(start);
  expect(goForward(start)).toBe(start);
});

test('a new view forgets what lay ahead', () => {
  const visited = visit(goBack(visit(start, memcon)), letter);
  expect(visited.views).toEqual([library, letter]);
});

test('showing the current view again leaves no second entry', () => {
  expect(visit(visit(start, memcon), { ...memcon }).views).toHaveLength(2);
});

test('replacing the current view keeps the way back', () => {
  const replaced = replaceView(visit(start, memcon), letter);
  expect(currentView(replaced)).toEqual(letter);
  expect(currentView(goBack(replaced))).toEqual(library);
});
