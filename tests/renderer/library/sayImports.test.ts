import { expect, test } from 'vitest';
import type { ImportItem } from '../../../domain/importing/importOutcome';
import { sayImports } from '../../../renderer/library/sayImports';

const waiting: ImportItem = { id: 1, name: 'a.txt', state: 'waiting', outcome: null };
const done: ImportItem = {
  id: 2,
  name: 'b.txt',
  state: 'done',
  outcome: { outcome: 'imported', id: 'b', encoding: 'utf-8', remarks: [] },
};
const refused: ImportItem = {
  id: 3,
  name: 'c.exe',
  state: 'done',
  outcome: { outcome: 'refused', reason: { code: 'unsupported-type', message: 'A program.' } },
};

test('an import says how far it is and how each ended', () => {
  expect(sayImports([waiting])).toBe('0 of 1 file read.');
  expect(sayImports([done, refused, waiting])).toBe('2 of 3 files: 1 brought in, 1 refused.');
  expect(sayImports([done])).toBe('1 file: 1 brought in.');
});
