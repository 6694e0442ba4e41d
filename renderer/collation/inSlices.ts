/** Work that can be left between any two of its steps and gone on with later. */
export type Steps<Result> = Generator<undefined, Result>;

/** How long is worked at a stretch before the reader's keys are heard again: half a frame, in milliseconds. */
const slice = 8;

/**
 * Works step by step, and lets the window draw and hear keys between the slices.
 * @returns how to stop it: nothing is told after that
 */
export function inSlices<Result>(
  steps: Steps<Result>,
  onDone: (result: Result) => void,
): () => void {
  const goOn = (): void => {
    const end = performance.now() + slice;
    do {
      const step = steps.next();
      if (step.done) {
        onDone(step.value);
        return;
      }
    } while (performance.now() < end);
    timer = setTimeout(goOn);
  };
  let timer = setTimeout(goOn);
  return () => clearTimeout(timer);
}

/** The same at one go, for what takes no longer than a frame. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
