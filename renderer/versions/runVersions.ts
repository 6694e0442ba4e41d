import type { Source } from '../../domain/library/source';
import type { FoldedTrait } from '../../domain/text/foldWord';
import type { Versions } from '../../domain/versions/versions';

/** What the window asks of the worker. */
export type VersionsQuestion = {
  readonly left: Source['passages'];
  readonly right: Source['passages'];
  readonly ignore: readonly FoldedTrait[];
  /** How long the worker may compare, in milliseconds; what is not compared by then is called different. */
  readonly patience: number;
};

/**
 * Compares two versions in a worker.
 * @returns how to stop it: nothing is told after that
 */
export function runVersions(
  question: VersionsQuestion,
  onDone: (versions: Versions) => void,
): () => void {
  const worker = new Worker(new URL('./versionsWorker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<Versions>) => {
    worker.terminate();
    onDone(data);
  };
  worker.postMessage(question);
  return () => worker.terminate();
}
