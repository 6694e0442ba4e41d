import { z } from 'zod';
import { judgementsSchema, noJudgements } from '../judgements/judgements';
import { aboutSchema } from './about';
import { anchorSchema } from './anchor';

export const noteSchema = z.strictObject({
  /** Chosen by the window when the note is begun, so that saving twice is saving once. */
  id: z.uuid(),
  anchor: anchorSchema,
  about: aboutSchema.optional(),
  /** Markdown. */
  body: z.string().max(200_000),
  /** ISO 8601, UTC. */
  created: z.iso.datetime(),
  modified: z.iso.datetime(),
});

export type Note = z.infer<typeof noteSchema>;

/** The saved form of the notebook, format 1. */
export const notebookSchema = z.strictObject({
  format: z.literal(1),
  notes: z.array(noteSchema),
  /** What the reader has said of links and moments. */
  judgements: judgementsSchema.default(noJudgements),
});

export type Notebook = z.infer<typeof notebookSchema>;

export const emptyNotebook: Notebook = { format: 1, notes: [], judgements: noJudgements };
