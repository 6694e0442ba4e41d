import type { Collation } from '../../domain/collation/collation';
import {
  type CollationAnswer,
  type CollationPart,
  type CollationQuestion,
  joinCollation,
} from './collationMessages';

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
  const parts: CollationPart[] = [];
  worker.onmessage = ({ data }: MessageEvent<CollationAnswer>) => {
    switch (data.kind) {
      case 'progress':
        return onProgress(data.share);
      case 'part':
        parts.push(data.part);
        return;
      case 'done':
        worker.terminate();
        onDone(joinCollation(parts, data.complete));
    }
  };
  worker.postMessage(question);
  return () => worker.terminate();
}
