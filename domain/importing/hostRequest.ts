import { z } from 'zod';
import { refusalCodes } from './refusal';
import type { TextEncoding } from './textEncodings';

/** What main asks of the parse host, one at a time. The answer to `parse` is a `ParseAnswer`, to `draw` a `DrawAnswer`. */
export type HostRequest =
  | {
      readonly kind: 'parse';
      readonly bytes: Uint8Array;
      readonly name: string;
      /** The encoding that the reader has chosen; without one it is found out. */
      readonly encoding?: TextEncoding | undefined;
    }
  | {
      readonly kind: 'draw';
      /** Which file it is; the one that was drawn from last stays open. */
      readonly file: string;
      /** Null where the file is that one. */
      readonly bytes: Uint8Array | null;
      /** From 1. */
      readonly page: number;
      /** In device pixels. */
      readonly width: number;
    };

export type DrawRequest = Extract<HostRequest, { readonly kind: 'draw' }>;

/** Beyond it no screen shows more of a page. */
const longestSide = 20_000;

/** A page of a PDF as a PNG, or why there is none. */
export const drawAnswerSchema = z.discriminatedUnion('outcome', [
  z.strictObject({
    outcome: z.literal('drawn'),
    bytes: z.instanceof(Uint8Array),
    width: z.int().positive().max(longestSide),
    height: z.int().positive().max(longestSide),
    pages: z.int().positive(),
  }),
  z.strictObject({
    outcome: z.literal('refused'),
    code: z.enum(refusalCodes),
    message: z.string().max(2_000),
  }),
]);
export type DrawAnswer = z.infer<typeof drawAnswerSchema>;
