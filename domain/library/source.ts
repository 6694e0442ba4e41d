import { z } from 'zod';
import { fileTypes } from '../importing/parsedDocument';

/** Who reports a passage, from the work we read it in back to the record: each link a source and a place in it. */
const report = z.strictObject({
  /** Id of the source that quotes or retells. */
  source: z.string(),
  /** Page, note or section there, as a reader would cite it. */
  where: z.string().optional(),
});

/**
 * A stretch of the record. Whatever stands between “ and ” is verbatim; everything else is in our own words.
 */
const passage = z.strictObject({
  /** Unique within its source. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  text: z.string().min(1),
  /** quoted: verbatim; reported: the record's indirect speech; described: what a later teller says of it. */
  manner: z.enum(['quoted', 'reported', 'described']),
  speaker: z.string().optional(),
  /** Nearest reporter first. */
  chain: z.array(report).min(1),
});

/** A place where the text we hold has a gap. */
const lacuna = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** Why the text is missing, in words: "redacted", "not in the extract we hold". */
  lacuna: z.string().min(1),
});

/**
 * Where a source that a reader brought in comes from. Its words stand beside it in `text.jsonl`, a block a line, or where
 * they were read again in `text.<encoding>.jsonl`; its `passages` are empty on disk, and the file itself is kept untouched.
 */
const importedSchema = z.strictObject({
  /** ISO 8601, UTC. */
  at: z.iso.datetime(),
  /** What the file was called where it came from. */
  file: z.string().max(1_000),
  type: z.enum(fileTypes),
  /** The one its text is read in now; null where the format has its own. */
  encoding: z.string().max(40).nullable(),
  /** Of the original, in hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Size of the original. */
  bytes: z.int().nonnegative(),
  /** UTF-16 units of the text, so that a list can tell long from short without opening it. */
  characters: z.int().nonnegative(),
  /** What was lost, guessed or not understood. */
  remarks: z.array(z.string()),
});

/** The saved form of one source, format 1. Dates are EDTF: 1993-10-22, 1994-09, 1990/1991. */
export const sourceSchema = z.strictObject({
  format: z.literal(1),
  id: z.string().regex(/^[a-z0-9-]+$/),
  kind: z.enum([
    'memcon',
    'cable',
    'letter',
    'memorandum',
    'report',
    'telephone record',
    'talking points',
    'speech',
    'press report',
    'memoir',
    'book',
    'article',
    'briefing book',
    'volume',
    'interview',
    'transcript',
    'document',
  ]),
  title: z.string().min(1),
  /** How it is named in a column head or a list: "Memcon, 22 October 1993", "Christopher 1998". */
  shortTitle: z.string().min(1),
  /** The short sign of this source in a comparison: M, C, T. */
  siglum: z.string().min(1).max(3),
  authors: z.array(z.string()),
  from: z.array(z.string()).optional(),
  to: z.array(z.string()).optional(),
  date: z.string(),
  place: z.string().optional(),
  /** Place in a numbered collection. */
  catalogue: z
    .strictObject({
      collection: z.string(),
      number: z.number().int().positive(),
      numberIs: z.enum(['stated', 'inferred']),
    })
    .optional(),
  /** Repository and reference, as the catalogue prints it. */
  archive: z.string().optional(),
  caseId: z.string().optional(),
  /** Publisher, journal, pages: where a published work is found. */
  publication: z.string().optional(),
  /** What it is and why it matters, in our own words; "Document 4" in it is a cross reference. Empty where nobody has said. */
  precis: z.string(),
  /** What of its text we hold: "extracts quoted by Goldgeier 2016 and in Briefing Book 621". */
  held: z.string().min(1),
  passages: z.array(z.union([passage, lacuna])),
  /** BCP 47. */
  language: z.string().max(20).optional(),
  /** EDTF: when what it tells happened, where that is not when it was written. */
  about: z.string().max(60).optional(),
  /** The reader's own words for finding it again. */
  tags: z.array(z.string().min(1).max(100)).max(100).optional(),
  /** Names of the collections in which the reader keeps it. */
  collections: z.array(z.string().min(1).max(200)).max(100).optional(),
  imported: importedSchema.optional(),
});

export type Source = z.infer<typeof sourceSchema>;
export type SourcePassage = Source['passages'][number];
export type TellingPassage = z.infer<typeof passage>;

export function isLacuna(passage: SourcePassage): passage is z.infer<typeof lacuna> {
  return 'lacuna' in passage;
}
