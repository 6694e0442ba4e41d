import type { Block } from '../../../domain/blocks/block';
import type { Corrections } from '../../../domain/structure/corrections';
import type { KnownTitle } from '../../../domain/structure/references/titleIndex';
import type { Structure } from '../../../domain/structure/structure';

/** What the window asks of the worker. */
export type StructureQuestion = {
  readonly blocks: readonly Block[];
  readonly corrections: Corrections;
  readonly titles: readonly KnownTitle[];
};

/**
 * Recognises the structure of a text in a worker.
 * @returns how to stop it: nothing is told after that
 */
export function recogniseAside(
  question: StructureQuestion,
  onDone: (structure: Structure) => void,
): () => void {
  const worker = new Worker(new URL('./structureWorker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<Structure>) => {
    worker.terminate();
    onDone(data);
  };
  worker.postMessage(question);
  return () => worker.terminate();
}
