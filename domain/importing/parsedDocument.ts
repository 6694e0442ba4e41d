import { z } from 'zod';
import { blockSchema } from '../blocks/block';
import { isWholeText } from '../blocks/isWholeText';
import { refusalCodes } from './refusal';

/** What a file is by its content, whatever its name says. */
export const fileTypes = [
  'text',
  'markdown',
  'html',
  'mhtml',
  'pdf',
  'docx',
  'epub',
  'tei',
  'synoptic',
] as const;
export type FileType = (typeof fileTypes)[number];

/** Caps of C13: what passes one of them is refused. Characters are UTF-16 units of all blocks together. */
export const caps = { blocks: 200_000, characters: 20_000_000, remarks: 200 } as const;

const shortLine = z.string().max(2_000);

/** What parsing makes of a file: blocks and what the file says of itself. All of it is a stranger's word. */
export const parsedDocumentSchema = z.strictObject({
  type: z.enum(fileTypes),
  /** As `TextDecoder` names it: "utf-8", "windows-1251"; null where the format knows its own. */
  encoding: z.string().max(40).nullable(),
  /** Empty where the file does not say. */
  title: shortLine,
  authors: z.array(shortLine).max(100),
  /** EDTF, or empty where the file does not say when it was written or published. */
  date: z.string().max(60),
  /** BCP 47, or empty. */
  language: z.string().max(20),
  /** Where it was published, as the file says: journal, site, series; or empty. */
  publication: shortLine,
  blocks: z.array(blockSchema).max(caps.blocks).refine(isWholeText),
  /** Sentences for the reader: what was lost, guessed or not understood. */
  remarks: z.array(shortLine).max(caps.remarks),
});
export type ParsedDocument = z.infer<typeof parsedDocumentSchema>;

/** The parse host's answer: the document, or why there is none. */
export const parseAnswerSchema = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('parsed'), document: parsedDocumentSchema }),
  z.strictObject({ outcome: z.literal('refused'), code: z.enum(refusalCodes), message: shortLine }),
]);
export type ParseAnswer = z.infer<typeof parseAnswerSchema>;
