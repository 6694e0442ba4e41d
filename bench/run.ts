import process from 'node:process';

type Bench = (args: readonly string[]) => Promise<void>;

const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  difference: async () => (await import('./difference/difference')).runDifferenceBench,
  alignment: async () => (await import('./alignment/alignment')).runAlignmentBench,
  fit: async () => (await import('./alignment/fit')).runFit,
  structure: async () => (await import('./structure/structure')).runStructureBench,
  details: async () => (await import('./details/details')).runDetailsBench,
  library: async () => (await import('./library/library')).runLibraryBench,
  reading: async () => (await import('./reading/reading')).runReadingBench,
  window: async () => (await import('./window/window')).runWindowBench,
};

/** `npm run bench -- NAME [--quick] …`: one bench, with what it takes. */
async function run([name, ...args]: readonly string[]): Promise<void> {
  const bench = benches[name ?? ''];
  if (bench === undefined) {
    process.stderr.write(`Name a bench: ${Object.keys(benches).join(', ')}\n`);
    process.exitCode = 2;
    return;
  }
  await (await bench())(args);
}

run(process.argv.slice(2));
