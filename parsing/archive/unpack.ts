import { readEntries } from './readEntries';
import { unpackEntry } from './unpackEntry';

/** What was wanted of an archive, and the names of the files that were left packed. */
export type Unpacked = {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly left: readonly string[];
};

/**
 * Unpacks the files of a ZIP archive that are wanted; archives within it stay packed.
 * Law: `unpack(zip(files), all)` are the files.
 * @throws Refused as `readEntries` and `unpackEntry` say: one bad part refuses the whole
 */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): Unpacked {
  const files = new Map<string, Uint8Array>();
  const left: string[] = [];
  for (const entry of readEntries(bytes)) {
    if (entry.name.endsWith('/')) continue;
    if (wanted(entry.name)) files.set(entry.name, unpackEntry(bytes, entry));
    else left.push(entry.name);
  }
  return { files, left };
}
