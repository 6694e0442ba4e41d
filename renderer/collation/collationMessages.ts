import type { CollatedAccount, Collation, Decision } from '../../domain/collation/collation';

/** What the window asks of the worker. */
export type CollationQuestion = {
  readonly accounts: readonly CollatedAccount[];
  readonly decisions: readonly Decision[];
};

/** What the worker tells the window: how far it has come, 0 to 1, and at last the collation. */
export type CollationAnswer =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly collation: Collation };
