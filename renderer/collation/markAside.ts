import type { Row } from '../../domain/collation/arrangeRows';
import type { Link } from '../../domain/collation/collation';
import type { RowMarks } from '../../domain/marking/markReadings';

/** What the window asks of the worker; it answers with the marks, one question after the other. */
export type MarksQuestion = {
  readonly row: Row;
  readonly base: number;
  readonly links: readonly Link[];
};

let worker: Worker | null = null;
const waiting: ((marks: RowMarks) => void)[] = [];

/** Marks the words of a row off the window's thread; the answers come in the order of the questions. */
export function markAside(question: MarksQuestion, onDone: (marks: RowMarks) => void): void {
  worker ??= startWorker();
  waiting.push(onDone);
  worker.postMessage(question);
}

function startWorker(): Worker {
  const started = new Worker(new URL('./marksWorker.ts', import.meta.url), { type: 'module' });
  started.onmessage = ({ data }: MessageEvent<RowMarks>) => waiting.shift()?.(data);
  return started;
}
