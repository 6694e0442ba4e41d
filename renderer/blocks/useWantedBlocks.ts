import { startTransition, useEffect, useState } from 'react';
import { blockSize } from './cutBlocks';

/** Blocks that are there with the first frame: more than any screen shows at once. */
const blocksAtFirst = 3;

/** Blocks that are drawn within a few frames, so that keys are answered between the steps. */
const blocksAStep = 8;

/** A page of no more items than this is drawn whole; of a longer one what the reader comes near. */
const mostWhole = 2000;

/**
 * Says which blocks of a page are drawn without waiting for the reader: the first and those around a place at once,
 * of a page that is not long the others step by step.
 * @param place the item that the page opens at
 */
export function useWantedBlocks(total: number, place: number): (block: number) => boolean {
  const [count, setCount] = useState(blocksAtFirst);
  const most = total > mostWhole ? blocksAtFirst : Math.ceil(total / blockSize);
  useEffect(() => {
    if (count >= most) return;
    const timer = setTimeout(() => startTransition(() => setCount((now) => now + blocksAStep)));
    return () => clearTimeout(timer);
  }, [count, most]);
  const opening = Math.floor(place / blockSize);
  return (block) => block < count || Math.abs(block - opening) <= 1;
}
