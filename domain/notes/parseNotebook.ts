import { z } from 'zod';
import { parseBySchema } from '../json/parseBySchema';
import type { Problem } from '../result';
import { type Note, type Notebook, notebookSchema, noteSchema } from './note';

/** What the text of a notebook turned out to be. */
export type ParsedNotebook =
  | { readonly kind: 'sound'; readonly notebook: Notebook }
  /** Written by a later Synoptic: may be read as far as we understand it, and must not be written. */
  | { readonly kind: 'newer'; readonly format: number; readonly notes: readonly Note[] }
  | { readonly kind: 'damaged'; readonly problem: Problem };

/** The format that this version writes. */
const format = 1;

const newerSchema = z.looseObject({ format: z.number().gt(format), notes: z.array(z.unknown()) });

/** @param file how the reader knows the text; it is named in the problem */
export function parseNotebook(text: string, file: string): ParsedNotebook {
  const parsed = parseBySchema(notebookSchema, text, file);
  if (parsed.ok) return { kind: 'sound', notebook: parsed.value };
  const newer = parseBySchema(newerSchema, text, file);
  if (!newer.ok) return { kind: 'damaged', problem: parsed.problem };
  return { kind: 'newer', format: newer.value.format, notes: newer.value.notes.flatMap(readNote) };
}

function readNote(json: unknown): readonly Note[] {
  const note = noteSchema.safeParse(json);
  return note.success ? [note.data] : [];
}

/** Every note on lines of its own, so that the file can be read and compared without us. */
export function serialiseNotebook(notebook: Notebook): string {
  return `${JSON.stringify(notebook, null, 2)}\n`;
}
