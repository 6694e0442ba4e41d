import { z } from 'zod';

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
  /** What it is and why it matters, in our own words; "Document 4" in it is a cross reference. */
  precis: z.string().min(1),
  /** What of its text we hold: "extracts quoted by Goldgeier 2016 and in Briefing Book 621". */
  held: z.string().min(1),
  passages: z.array(z.union([passage, lacuna])),
});

export type Source = z.infer<typeof sourceSchema>;
export type SourcePassage = Source['passages'][number];
export type TellingPassage = z.infer<typeof passage>;

export function isLacuna(passage: SourcePassage): passage is z.infer<typeof lacuna> {
  return 'lacuna' in passage;
}
