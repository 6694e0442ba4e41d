import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { paper } from '../../../main/window/paper';

test('the window has the paper of the page, so that nothing flashes while it is drawn', () => {
  const tokens = join(import.meta.dirname, '../../../renderer/ui/tokens.css');
  const papers = readFileSync(tokens, 'utf8').matchAll(/--paper: (#[0-9a-f]{6});/g);
  expect([...papers].map(([, colour]) => colour)).toEqual([paper.light, paper.dark]);
});
