const MEGABYTE = 1024 * 1024;

/** Caps of an archive, after which it is refused: what an honest book or letter stays far below. */
export const archiveCaps = {
  entries: 10_000,
  /** Bytes of one entry that is unpacked. */
  entry: 64 * MEGABYTE,
  /** Bytes of all entries, unpacked or not. */
  total: 200 * MEGABYTE,
} as const;
