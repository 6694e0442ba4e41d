import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Block } from '../../domain/blocks/block';
import { serialiseBlocks } from '../../domain/blocks/serialiseBlocks';
import type { Source } from '../../domain/library/source';

/** A block as a test writes it: its number is its place. */
export type Piece = Block extends infer Kind
  ? Kind extends Block
    ? Omit<Kind, 'id'>
    : never
  : never;

/** A library folder in which these texts have been brought in, each under its id. */
export async function writeImported(
  folder: string,
  texts: Readonly<Record<string, readonly Piece[]>>,
): Promise<void> {
  for (const [id, pieces] of Object.entries(texts)) await writeText(folder, id, pieces);
  const head = { format: 1, name: 'A test', opening: { episode: '', accounts: ['none', 'none'] } };
  await writeFile(join(folder, 'library.json'), JSON.stringify(head));
}

async function writeText(folder: string, id: string, pieces: readonly Piece[]): Promise<void> {
  const text = serialiseBlocks(numbered(pieces));
  const place = join(folder, 'sources', id);
  await mkdir(place, { recursive: true });
  await writeFile(join(place, 'text.jsonl'), text);
  await writeFile(join(place, 'source.json'), JSON.stringify(importedSource(id, text.length)));
}

/** Pieces as blocks: `b1`, `b2`, … */
export function numbered(pieces: readonly Piece[]): readonly Block[] {
  return pieces.map((piece, i) => ({ ...piece, id: `b${i + 1}` }));
}

export function paragraph(text: string): Piece {
  return { kind: 'paragraph', text };
}

/** A source that was brought in as HTML, as it is on disk: its words stand beside it. */
export function importedSource(id: string, characters = 0, change: Partial<Source> = {}): Source {
  return {
    format: 1,
    id,
    kind: 'document',
    title: `The document ${id}`,
    shortTitle: id,
    siglum: 'D',
    authors: [],
    date: '1993-10-22',
    precis: '',
    held: 'all of it',
    passages: [],
    language: 'en',
    imported: {
      at: '2026-01-02T03:04:05Z',
      file: `${id}.html`,
      type: 'html',
      encoding: 'utf-8',
      sha256: '0'.repeat(64),
      bytes: characters,
      characters,
      remarks: ['A picture was left out.'],
    },
    ...change,
  };
}
