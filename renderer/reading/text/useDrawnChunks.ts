import { startTransition, useCallback, useEffect, useState } from 'react';
import type { Chunk } from './cutChunks';

/** Chunks on either side of the place a text opens at that are there with the first frame. */
const firstReach = 2;

/** Chunks on either side that are drawn within a frame or two, so that keys are answered between the steps. */
const stepReach = 5;

type Drawn = { readonly isDrawn: (at: number) => boolean; readonly draw: (chunk: Chunk) => void };

/**
 * Says which chunks of a text are drawn: those around the place it opens at at once, all others step by step until the
 * whole text is there to be found, selected and read aloud; one that is gone to, when that is asked for.
 */
export function useDrawnChunks(chunks: readonly Chunk[], opening: number): Drawn {
  const [reach, setReach] = useState(firstReach);
  const [called, setCalled] = useState<ReadonlySet<number>>(new Set());
  const [first] = useState(opening);
  useEffect(() => {
    if (reach >= chunks.length) return;
    const timer = setTimeout(() => startTransition(() => setReach((now) => now + stepReach)));
    return () => clearTimeout(timer);
  }, [reach, chunks.length]);
  const draw = useCallback(
    (chunk: Chunk) => setCalled((now) => new Set(now).add(chunks.indexOf(chunk))),
    [chunks],
  );
  return { isDrawn: (at) => Math.abs(at - first) <= reach || called.has(at), draw };
}
