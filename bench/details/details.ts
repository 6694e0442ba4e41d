import { join } from 'node:path';
import { nodeFiles } from '../../main/disk/fileLayer';
import { readLibrary } from '../../main/library/readLibrary';
import { reportDetails } from './reportDetails';

const corpus = join(import.meta.dirname, '../../corpus');

/** Measures the detail list on the bundled library. */
export async function runDetailsBench(): Promise<void> {
  const library = await readLibrary(nodeFiles, corpus);
  if (!library.ok) throw new Error(library.problem.message);
  process.stdout.write(`${reportDetails(library.value)}\n`);
}
