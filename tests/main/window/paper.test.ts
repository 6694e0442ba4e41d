import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { paper, paperOf } from '../../../main/window/paper';

const ui = join(import.meta.dirname, '../../../renderer/ui');

function papersIn(file: string): readonly (string | undefined)[] {
  const papers = readFileSync(join(ui, file), 'utf8').matchAll(/--paper: (#[0-9a-f]{6});/g);
  return [...papers].map(([, colour]) => colour);
}

test('the window has the paper of the page, so that nothing flashes while it is drawn', () => {
  expect(papersIn('tokens.css')).toEqual([paper.light, paper.dark]);
  expect(papersIn('themes.css')).toEqual([paper.sepia, paper.contrast]);
});

test('who leaves the theme to the system has its paper, by day and by night', () => {
  expect([paperOf('system', false), paperOf('system', true)]).toEqual([paper.light, paper.dark]);
  expect([paperOf('sepia', true), paperOf('contrast', false)]).toEqual([
    paper.sepia,
    paper.contrast,
  ]);
});
