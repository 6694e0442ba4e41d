import { startTransition, useEffect, useState } from 'react';

/** More rows than any screen shows at once: they are there with the first frame. */
const rowsAtFirst = 60;

/** Rows that are drawn within a few frames, so that keys are answered between the steps. */
const rowsAStep = 200;

/** How many of so many rows to draw: the first screen at once, the rest step by step without holding up the reader. */
export function useGrowingCount(total: number): number {
  const [count, setCount] = useState(rowsAtFirst);
  useEffect(() => {
    if (count >= total) return;
    const timer = setTimeout(() => startTransition(() => setCount((now) => now + rowsAStep)));
    return () => clearTimeout(timer);
  }, [count, total]);
  return Math.min(count, total);
}
