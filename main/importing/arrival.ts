import type { Refusal } from '../../domain/importing/refusal';

/** What a file holds, or why it cannot be read. */
export type ReadFile =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: Refusal };

/** A file that is to be brought in; it is read only when its turn comes. */
export type Arrival = {
  /** What it is called, without its folder. */
  readonly name: string;
  readonly read: () => Promise<ReadFile>;
  /** How much memory it takes until then; bytes. */
  readonly held: number;
};
