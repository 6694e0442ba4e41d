import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Block } from '../../domain/blocks/block';
import { serialiseBlocks } from '../../domain/blocks/serialiseBlocks';
import type { LibraryHead } from '../../domain/library/library';
import type { Source } from '../../domain/library/source';
import { writeProse } from '../difference/writeProse';

/** Sentences to a paragraph, and paragraphs to a chapter, as in a history book. */
const sentencesAParagraph = 5;
const paragraphsAChapter = 40;

/** A library of one imported text for each of these numbers of words. */
export async function writeTexts(folder: string, sizes: readonly number[]): Promise<void> {
  for (const words of sizes) await writeText(folder, words);
  const head: LibraryHead = {
    format: 1,
    name: 'Texts to read',
    opening: { episode: 'none', accounts: sizes.slice(0, 2).map(idOf) },
  };
  await writeFile(join(folder, 'library.json'), JSON.stringify(head));
}

function idOf(words: number): string {
  return `text-${words}`;
}

async function writeText(folder: string, words: number): Promise<void> {
  const blocks = blocksOf(writeProse(words, words));
  const text = serialiseBlocks(blocks);
  const place = join(folder, 'sources', idOf(words));
  await mkdir(place, { recursive: true });
  await writeFile(join(place, 'text.jsonl'), text);
  await writeFile(join(place, 'source.json'), JSON.stringify(sourceOf(words, text.length)));
}

function blocksOf(prose: string): readonly Block[] {
  const sentences = prose.match(/[^.]+\./gu) ?? [prose];
  const texts: { kind: 'heading' | 'paragraph'; text: string }[] = [];
  for (let at = 0; at < sentences.length; at += sentencesAParagraph) {
    const paragraph = at / sentencesAParagraph;
    if (paragraph % paragraphsAChapter === 0) {
      texts.push({ kind: 'heading', text: `Chapter ${paragraph / paragraphsAChapter + 1}` });
    }
    texts.push({ kind: 'paragraph', text: sentences.slice(at, at + sentencesAParagraph).join('') });
  }
  return texts.map(({ kind, text }, i) => {
    const words = { id: `b${i + 1}`, text: text.trim() };
    return kind === 'heading' ? { kind, ...words, level: 1 } : { kind, ...words };
  });
}

function sourceOf(words: number, characters: number): Source {
  return {
    format: 1,
    id: idOf(words),
    kind: 'book',
    title: `A book of ${words} words`,
    shortTitle: `Book of ${words} words`,
    siglum: 'B',
    authors: [],
    date: '1993',
    precis: '',
    held: 'all of it',
    passages: [],
    imported: {
      at: '2026-01-01T00:00:00Z',
      file: 'book.txt',
      type: 'text',
      encoding: 'utf-8',
      sha256: '0'.repeat(64),
      bytes: characters,
      characters,
      remarks: [],
    },
  };
}
