import { recogniseStructure } from '../../domain/structure/recogniseStructure';
import type { Structure } from '../../domain/structure/structure';
import { thingsOfKind } from '../../domain/structure/thingsOfKind';
import { type PlantedText, writeBriefingBook } from './writeBriefingBook';

const sizes = [250_000, 1_000_000];
const runs = 5;

/** How long a text takes to be recognised when it is opened, and how much of what was planted in it is found. */
export async function runStructureBench(): Promise<void> {
  const lines = sizes.flatMap((words) => reportSize(words, writeBriefingBook(words)));
  process.stdout.write(`Structure: invented briefing books\n${lines.join('\n')}\n`);
}

function reportSize(words: number, text: PlantedText): readonly string[] {
  const first = timed(text);
  const times = Array.from({ length: runs }, () => timed(text).milliseconds).sort((a, b) => a - b);
  const median = times[Math.floor(runs / 2)] ?? 0;
  return [
    `  ${words.toLocaleString('en')} words: first ${first.milliseconds.toFixed(0)} ms, then ${median.toFixed(0)} ms (median of ${runs})`,
    ...reportFound(first.structure, text),
  ];
}

function timed({ blocks }: PlantedText): { milliseconds: number; structure: Structure } {
  const begun = performance.now();
  const structure = recogniseStructure(blocks);
  return { milliseconds: performance.now() - begun, structure };
}

function reportFound(structure: Structure, text: PlantedText): readonly string[] {
  const references = thingsOfKind(structure, 'reference');
  const leading = references.filter(({ targets }) => targets.length > 0);
  const found = [
    ['documents', thingsOfKind(structure, 'unit').length, text.documents],
    ['footnotes', thingsOfKind(structure, 'footnote').length, text.footnotes],
    ['references', leading.length, text.references],
    ['dates', thingsOfKind(structure, 'date').length, text.dates],
  ] as const;
  return found.map(
    ([name, count, planted]) => `    ${name.padEnd(10)} ${count} found, ${planted} planted`,
  );
}
