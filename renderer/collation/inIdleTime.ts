import type { Steps } from './inSlices';

/** Even where there is never time to spare a step is done so often, in milliseconds. */
const patience = 500;

/**
 * Works step by step in the time that drawing and the reader's keys leave over.
 * @returns how to stop it: nothing is told after that
 */
export function inIdleTime<Result>(
  steps: Steps<Result>,
  onDone: (result: Result) => void,
): () => void {
  const goOn = (deadline: IdleDeadline): void => {
    do {
      const step = steps.next();
      if (step.done) {
        onDone(step.value);
        return;
      }
    } while (deadline.timeRemaining() > 0);
    callback = requestIdleCallback(goOn, { timeout: patience });
  };
  let callback = requestIdleCallback(goOn, { timeout: patience });
  return () => cancelIdleCallback(callback);
}
