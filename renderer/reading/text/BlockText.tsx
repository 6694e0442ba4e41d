import { useMemo } from 'react';
import type { Block } from '../../../domain/blocks/block';
import type { Note } from '../../../domain/notes/note';
import { useAppState } from '../../state/StoreContext';
import { cutChunks } from './cutChunks';
import type { Leads } from './leadsOf';
import { TextChunk } from './TextChunk';
import { useDrawnChunks } from './useDrawnChunks';

type Props = {
  readonly source: string;
  readonly blocks: readonly Block[];
  readonly leads: Leads;
  /** The block at which the text opens; null at the beginning. */
  readonly opening: string | null;
};

/** The whole text of an imported source. */
export function BlockText({ source, blocks, leads, opening }: Props) {
  const { notes } = useAppState();
  const chunks = useMemo(() => cutChunks(blocks), [blocks]);
  const chunkOf = useMemo(
    () => new Map(chunks.flatMap((chunk, at) => chunk.blocks.map(({ id }) => [id, at] as const))),
    [chunks],
  );
  const noted = useMemo(() => notesByChunk(notes, source, chunkOf), [notes, source, chunkOf]);
  const { isDrawn, draw } = useDrawnChunks(chunks, chunkOf.get(opening ?? '') ?? 0);
  return chunks.map((chunk, at) => (
    <TextChunk
      key={chunk.blocks[0]?.id}
      source={source}
      chunk={chunk}
      isDrawn={isDrawn(at)}
      onDraw={draw}
      notes={noted.get(at) ?? noNotes}
      leads={leads}
    />
  ));
}

const noNotes: readonly Note[] = [];

function notesByChunk(
  notes: readonly Note[],
  source: string,
  chunkOf: ReadonlyMap<string, number>,
): ReadonlyMap<number, readonly Note[]> {
  const byChunk = new Map<number, Note[]>();
  for (const note of notes) {
    const at = note.anchor.source === source ? chunkOf.get(note.anchor.passage) : undefined;
    if (at !== undefined) byChunk.set(at, [...(byChunk.get(at) ?? []), note]);
  }
  return byChunk;
}
