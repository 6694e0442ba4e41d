import { z } from 'zod';

/** The least and the most of each measure of the type, and the step by which a reader changes it. */
export const typeRanges = {
  /** Pixels. */
  size: { min: 14, max: 32, step: 1 },
  /** Characters on a line; beyond 80 the eye loses the next line (WCAG 1.4.8). */
  measure: { min: 45, max: 90, step: 3 },
  /** Times the size. */
  lineHeight: { min: 1.3, max: 2.2, step: 0.1 },
  /** In em. The largest are beyond what WCAG 1.4.12 asks for. */
  letterSpacing: { min: 0, max: 0.16, step: 0.02 },
  wordSpacing: { min: 0, max: 0.32, step: 0.04 },
  paragraphSpacing: { min: 0.4, max: 2.4, step: 0.2 },
} as const;

function within({ min, max }: { readonly min: number; readonly max: number }, usual: number) {
  return z.number().min(min).max(max).default(usual);
}

/** How a text is set for this reader. */
export const typeSettingsSchema = z.strictObject({
  face: z.enum(['serif', 'sans', 'hyperlegible']).default('serif'),
  size: within(typeRanges.size, 18),
  measure: within(typeRanges.measure, 66),
  lineHeight: within(typeRanges.lineHeight, 1.6),
  letterSpacing: within(typeRanges.letterSpacing, 0),
  wordSpacing: within(typeRanges.wordSpacing, 0),
  paragraphSpacing: within(typeRanges.paragraphSpacing, 0.8),
  hyphenation: z.boolean().default(false),
  /** Of running text; tables and numbers in the margin have lining figures always. */
  figures: z.enum(['old style', 'lining']).default('old style'),
});

export type TypeSettings = z.infer<typeof typeSettingsSchema>;

export const usualType: TypeSettings = typeSettingsSchema.parse({});
