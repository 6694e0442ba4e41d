import { collate } from '../../domain/collation/collate';
import type { CollationAnswer, CollationQuestion } from './collationMessages';

/** Collates off the window's thread, and tells how far it has come. It is cancelled by ending the worker. */
self.onmessage = ({ data }: MessageEvent<CollationQuestion>) => {
  const answer = (message: CollationAnswer) => self.postMessage(message);
  const collation = collate(data.accounts, {
    decisions: data.decisions,
    onProgress: (share) => answer({ kind: 'progress', share }),
  });
  answer({ kind: 'done', collation });
};
