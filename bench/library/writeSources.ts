import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Source } from '../../domain/library/source';

const kinds = ['memcon', 'cable', 'letter', 'memoir', 'article', 'press report'] as const;
const archives = ['GARF, Fond', 'U.S. Department of State, Case', 'Clinton Library, Box'];
const tags = ['nato', 'chechnya', 'budapest', 'partnership', 'draft'];

/** As many sources as asked for, alike in nothing that a list is narrowed or ordered by; each with a paragraph. */
export async function writeSources(folder: string, count: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (let number = 1; number <= count; number += 1) {
    const source = aSource(number);
    const path = join(folder, 'sources', source.id);
    await mkdir(path, { recursive: true });
    await writeFile(join(path, 'source.json'), JSON.stringify(source));
  }
}

function aSource(number: number): Source {
  const year = 1985 + (number % 20);
  return {
    format: 1,
    id: `source-${number}`,
    kind: pick(kinds, number),
    title: `Conversation ${number} of a delegation on matters of common interest`,
    shortTitle: `Conversation ${number}`,
    siglum: 'C',
    authors: [`Author ${number % 97}`],
    date: `${year}-${String(1 + (number % 12)).padStart(2, '0')}`,
    archive: `${pick(archives, number)} ${number}`,
    language: number % 4 === 0 ? 'ru' : 'en',
    tags: [pick(tags, number)],
    precis: '',
    held: 'Made to measure by.',
    passages: [
      {
        id: 'p1',
        text: `The President said that question ${number} was open.`,
        manner: 'described',
        chain: [{ source: `source-${number}` }],
      },
    ],
  };
}

function pick<Value>(values: readonly [Value, ...Value[]] | readonly Value[], number: number) {
  const value = values[number % values.length];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}
