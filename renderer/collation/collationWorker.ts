import { collate } from '../../domain/collation/collate';
import { type CollationAnswer, type CollationQuestion, cutCollation } from './collationMessages';

/** Collates off the window's thread, and tells how far it has come. It is cancelled by ending the worker. */
self.onmessage = ({ data }: MessageEvent<CollationQuestion>) => {
  const answer = (message: CollationAnswer) => self.postMessage(message);
  const collation = collate(data.accounts, {
    decisions: data.decisions,
    onProgress: (share) => answer({ kind: 'progress', share }),
  });
  // In parts: to take a book's over at once would hold up the reader's keys.
  for (const part of cutCollation(collation)) answer({ kind: 'part', part });
  answer({ kind: 'done', complete: collation.complete });
};
