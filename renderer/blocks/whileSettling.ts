/** Blocks around a place are drawn, and get their true heights, in the first frames that it is in sight. */
const settlingFrames = 8;

/** On a busy machine the frames come later than the blocks; milliseconds. */
const settlingTime = 500;

/** By these the reader goes on by themselves. */
const ownMoves = ['wheel', 'pointerdown', 'keydown'] as const;

/**
 * Brings the page to a place now, and again with every frame until the page has settled or the reader moves on.
 * @returns how to stop that
 */
export function whileSettling(bringThere: () => void): () => void {
  const begun = performance.now();
  let frame = 0;
  const stop = () => {
    cancelAnimationFrame(frame);
    for (const move of ownMoves) removeEventListener(move, stop, true);
  };
  const again = (framesLeft: number) => {
    bringThere();
    const isSettled = framesLeft <= 0 && performance.now() - begun > settlingTime;
    if (isSettled) stop();
    else frame = requestAnimationFrame(() => again(framesLeft - 1));
  };
  for (const move of ownMoves) addEventListener(move, stop, true);
  again(settlingFrames);
  return stop;
}
