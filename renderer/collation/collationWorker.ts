import { collate } from '../../domain/collation/collate';
import { type CollationAnswer, type CollationQuestion, cutCollation } from './collationMessages';

/** Whoever waits is told of every whole hundredth: more would only keep the window from its reader. */
const step = 0.01;

/** Collates off the window's thread, and tells how far it has come. It is cancelled by ending the worker. */
self.onmessage = ({ data }: MessageEvent<CollationQuestion>) => {
  const answer = (message: CollationAnswer) => self.postMessage(message);
  let told = 0;
  const collation = collate(data.accounts, {
    decisions: data.decisions,
    onProgress: (share) => {
      if (share - told < step) return;
      told = share;
      answer({ kind: 'progress', share });
    },
  });
  // In parts: to take a book's over at once would hold up the reader's keys.
  for (const part of cutCollation(collation)) answer({ kind: 'part', part });
  answer({ kind: 'done', complete: collation.complete });
};
