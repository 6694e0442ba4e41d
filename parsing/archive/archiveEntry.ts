/** What an archive's directory says of one file in it. */
export type ArchiveEntry = {
  readonly name: string;
  /** 0 stored, 8 deflated, as APPNOTE 4.4.5 numbers them. */
  readonly method: number;
  readonly crc: number;
  /** Bytes as they are to be when unpacked. */
  readonly size: number;
  /** Where the entry, with its own header, begins. */
  readonly header: number;
  /** `[start, end)` of the packed bytes in the archive. */
  readonly start: number;
  readonly end: number;
};
