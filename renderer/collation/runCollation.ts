import type { Collation } from '../../domain/collation/collation';
import type { CollationAnswer, CollationQuestion } from './collationMessages';

/**
 * Collates in a worker.
 * @returns how to stop it: nothing is told after that
 */
export function runCollation(
  question: CollationQuestion,
  onProgress: (share: number) => void,
  onDone: (collation: Collation) => void,
): () => void {
  const worker = new Worker(new URL('./collationWorker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<CollationAnswer>) => {
    if (data.kind === 'progress') return onProgress(data.share);
    worker.terminate();
    onDone(data.collation);
  };
  worker.postMessage(question);
  return () => worker.terminate();
}
