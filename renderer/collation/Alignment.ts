import { collate } from '../../domain/collation/collate';
import type { CollatedAccount, Collation } from '../../domain/collation/collation';
import type { CollationQuestion } from './collationMessages';
import { runCollation } from './runCollation';

/** How far the collating of some accounts has come. */
export type AlignmentState =
  | { readonly kind: 'running'; readonly share: number }
  | { readonly kind: 'stopped' }
  /** It was left for another that the reader looks at now. */
  | { readonly kind: 'abandoned' }
  | { readonly kind: 'done'; readonly collation: Collation };

/** Letters that are collated within a frame or two: no worker is worth its start for fewer. */
const lettersAtOnce = 40_000;

/** The collating of some accounts: short ones at once, long ones in a worker. */
export class Alignment {
  readonly #listeners = new Set<(state: AlignmentState) => void>();
  readonly isShort: boolean;
  #state: AlignmentState = { kind: 'running', share: 0 };
  #end = (): void => undefined;

  constructor(question: CollationQuestion) {
    this.isShort = countLetters(question.accounts) <= lettersAtOnce;
    if (this.isShort) {
      const collation = collate(question.accounts, { decisions: question.decisions });
      this.#state = { kind: 'done', collation };
    } else {
      this.#end = runCollation(
        question,
        (share) => this.#tell({ kind: 'running', share }),
        (collation) => this.#tell({ kind: 'done', collation }),
      );
    }
  }

  get state(): AlignmentState {
    return this.#state;
  }

  /** Hears of every further step. */
  subscribe(listener: (state: AlignmentState) => void): void {
    this.#listeners.add(listener);
  }

  readonly stop = (): void => {
    if (this.#state.kind !== 'running') return;
    this.#end();
    this.#tell({ kind: 'stopped' });
  };

  /** Ends it, and tells nobody: who looks at it again begins anew. */
  abandon(): void {
    if (this.#state.kind !== 'running') return;
    this.#end();
    this.#state = { kind: 'abandoned' };
  }

  #tell(state: AlignmentState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
  }
}

function countLetters(accounts: readonly CollatedAccount[]): number {
  return accounts
    .flatMap(({ passages }) => passages)
    .reduce((letters, { text }) => letters + text.length, 0);
}
