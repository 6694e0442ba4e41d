import type { JSONPath } from 'jsonc-parser';
import { lineAt } from '../json/lineAt';
import type { Problem } from '../result';

/** A file of a library; its path is relative to the library folder, with "/" on every platform. */
export type LibraryFile = { readonly path: string; readonly text: string };

/** What was read, with the file it came from, so that a later check can still name the line. */
export type Parsed<Value> = { readonly file: LibraryFile; readonly value: Value };

/** A mistake at a JSON path of a file that has the right form. */
export function mistakeAt(file: LibraryFile, path: JSONPath, message: string): Problem {
  const line = lineAt(file.text, path);
  return {
    message,
    advice: `Mend line ${line} of ${file.path} and start Synoptic again.`,
    file: file.path,
    line,
  };
}
