import { type RefusalCode, refusalCodes } from '../../domain/importing/refusal';

/** A file made to deceive, to break or to spy, and how it may end: in the library, or refused for one of these reasons. */
export type HostileFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly ends: readonly ('in' | RefusalCode)[];
  /** Words that its text must have when it is in. */
  readonly holds?: string;
  /** The encoding that must be named when it is in. */
  readonly encoding?: string;
};

/** Something a path leads to that is no file, or not the reader's to read. */
export type HostilePlace = Omit<HostileFile, 'bytes'> & {
  /** Puts it at a path, which ends with its name. */
  readonly make: (path: string) => Promise<void>;
};

type Expected = Omit<HostileFile, 'name' | 'bytes'>;

/** What a hostile file tries to reach: an address that notices whoever calls, a file of the reader's and its words. */
export type Outside = {
  readonly address: string;
  readonly secretFile: string;
  readonly secret: string;
};

/** Words that stand in every file that must be read in spite of what else it holds. */
export const goodWords = 'The Secretary said that the partnership was open to all.';

/** For what is damaged so that a reader may or may not be able to mend it: it ends, and nothing else happens. */
export const eitherWay: Expected = { ends: ['in', ...refusalCodes] };

export function hostile(
  name: string,
  content: string | Uint8Array,
  expected: Expected,
): HostileFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, bytes, ...expected };
}

export function read(holds = goodWords): Expected {
  return { ends: ['in'], holds };
}

export function refused(...ends: readonly RefusalCode[]): Expected {
  return { ends };
}
