import type { Refusal } from './refusal';

/** How one file ended. */
export type ImportOutcome =
  | {
      readonly outcome: 'imported' | 'remarks';
      /** Id of the source in the library; of the one that is there already where the same file came twice. */
      readonly id: string;
      readonly encoding: string | null;
      readonly remarks: readonly string[];
    }
  | { readonly outcome: 'refused'; readonly reason: Refusal };

/** One file on its way into the library. */
export type ImportItem = {
  readonly id: number;
  /** The file's own name, a stranger's word: shown isolated, never a path. */
  readonly name: string;
  readonly state: 'waiting' | 'parsing' | 'done' | 'cancelled';
  readonly outcome: ImportOutcome | null;
};

/** All files of this session that were brought in or are on their way, in the order in which they came. */
export type ImportProgress = { readonly items: readonly ImportItem[] };
