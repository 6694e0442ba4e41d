import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Episode } from '../../domain/library/episode';
import type { LibraryHead } from '../../domain/library/library';
import type { Source } from '../../domain/library/source';
import { editWords, moveBlocks, wordsWithSpace } from '../difference/editText';
import { randomSource } from '../difference/randomSource';
import { writeProse } from '../difference/writeProse';

/** What two tellings of one book may differ by: one word in ten, and a block in a hundred sentences. */
const share = 0.1;

/** How a text is cut into passages. */
type Cut = (text: string) => readonly string[];

const bySentences: Cut = (text) => text.match(/[^.]+\./gu) ?? [text];

/** As some files come: without a line break from beginning to end. */
export const asOneLine: Cut = (text) => [text.replace(/\s+/gu, ' ')];

/** A library that opens on two tellings of so many words each. */
export async function writeLibrary(
  folder: string,
  words: number,
  cut: Cut = bySentences,
): Promise<void> {
  const random = randomSource(words);
  const left = wordsWithSpace(writeProse(words, 7));
  const blocks = Math.max(1, Math.round(words / 10_000));
  const right = editWords(moveBlocks(left, blocks, random).words, share, random);
  const sources = [
    aSource('left', 'L', cut(left.join(''))),
    aSource('right', 'R', cut(right.join(''))),
  ];
  for (const source of sources) {
    await writeJson(join(folder, 'sources', source.id), 'source.json', source);
  }
  await writeJson(join(folder, 'episodes'), 'book.json', anEpisode(sources));
  const head: LibraryHead = {
    format: 1,
    name: `Two books of ${words} words`,
    opening: { episode: 'book', accounts: ['left', 'right'] },
  };
  await writeJson(folder, 'library.json', head);
}

function aSource(id: string, siglum: string, texts: readonly string[]): Source {
  return {
    format: 1,
    id,
    kind: 'book',
    title: `The ${id} book`,
    shortTitle: `The ${id} book`,
    siglum,
    authors: [],
    date: '1993',
    precis: 'Invented prose to measure by.',
    held: 'all of it',
    passages: texts.map((text, i) => ({
      id: `p${i + 1}`,
      text: text.trim(),
      manner: 'described',
      chain: [{ source: id }],
    })),
  };
}

function anEpisode(sources: readonly Source[]): Episode {
  return {
    format: 1,
    id: 'book',
    title: 'A book told twice',
    date: '1993',
    place: 'nowhere',
    participants: [],
    summary: 'Two tellings made to be measured.',
    accounts: sources.map(({ id, passages }) => ({
      source: id,
      standing: 'present',
      extent: 'whole',
      passages: passages.map((passage) => passage.id),
    })),
  };
}

async function writeJson(folder: string, name: string, value: unknown): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), JSON.stringify(value));
}
