import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { measureDetails } from '../../../bench/details/measureDetails';
import { nodeFiles } from '../../../main/disk/fileLayer';
import { readLibrary } from '../../../main/library/readLibrary';

const corpus = fileURLToPath(new URL('../../../corpus', import.meta.url));

test('of a hundred planted changes nine in ten are found, and hardly anything else is', async () => {
  const library = await readLibrary(nodeFiles, corpus);
  if (!library.ok) throw new Error(library.problem.message);
  const { found, falseAlarms, alarmed, harmless } = measureDetails(library.value);
  for (const [kind, { planted, found: count }] of Object.entries(found)) {
    expect(count / planted, kind).toBeGreaterThanOrEqual(kind === 'modality' ? 0.7 : 0.9);
  }
  expect((1000 * falseAlarms.count) / falseAlarms.words).toBeLessThan(2);
  expect(alarmed.length / harmless).toBeLessThan(0.1);
});
