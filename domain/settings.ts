import { z } from 'zod';

/** Comforts that may be lost without loss to the reader's work: sizes, places, choices of display. */
export const settingsSchema = z.strictObject({
  format: z.literal(1),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  /** Shares of the panels by name, in per cent. */
  panels: z.record(z.string(), z.array(z.number().min(0).max(100))).default({}),
  /** Which words a comparison marks. */
  marking: z.enum(['differences', 'agreements', 'nothing']).default('differences'),
  firstRunHintSeen: z.boolean().default(false),
});

export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = settingsSchema.parse({ format: 1 });
