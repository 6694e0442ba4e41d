import { startTransition, useEffect, useState } from 'react';
import { blockSize } from './cutBlocks';

/** Blocks that are drawn together while there is nothing else to do: no frame is held up by them. */
const blocksAStep = 2;

/** Even where the window is never idle the page goes on to be drawn, in milliseconds. */
const patience = 100;

/** A page of no more items than this is drawn whole; of a longer one what the reader comes near. */
const mostWhole = 2000;

/**
 * Says which blocks of a page are drawn without waiting for the reader: those around a place at once, of a page
 * that is not long the others step by step.
 * @param place the item that the page opens at
 */
export function useWantedBlocks(total: number, place: number): (block: number) => boolean {
  const [count, setCount] = useState(0);
  const most = total > mostWhole ? 0 : Math.ceil(total / blockSize);
  useEffect(() => {
    if (count >= most) return;
    const draw = () => startTransition(() => setCount((now) => now + blocksAStep));
    const callback = requestIdleCallback(draw, { timeout: patience });
    return () => cancelIdleCallback(callback);
  }, [count, most]);
  const around = [place - blockSize / 2, place + blockSize / 2].map((item) =>
    Math.floor(item / blockSize),
  );
  return (block) => block < count || around.includes(block);
}
