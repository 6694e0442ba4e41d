import { z } from 'zod';
import { typeSettingsSchema, usualType } from './typeSettings';

/** Comforts that may be lost without loss to the reader's work: sizes, places, choices of display. */
export const settingsSchema = z.strictObject({
  format: z.literal(1),
  theme: z.enum(['system', 'light', 'sepia', 'dark', 'contrast']).default('system'),
  type: typeSettingsSchema.default(usualType),
  /** Shares of the panels in per cent, by the name of their group and their own. */
  panels: z.record(z.string(), z.record(z.string(), z.number().min(0).max(100))).default({}),
  /** How a comparison is laid out: moments across the accounts, or every account in its own unbroken text. */
  layout: z.enum(['rows', 'ribbons']).default('rows'),
  /** Which words a comparison marks. */
  marking: z.enum(['differences', 'agreements', 'nothing']).default('differences'),
  /** Whether a comparison shows the moments that only one account tells. */
  moments: z.enum(['all', 'shared']).default('all'),
  /** Whether a text bears quiet marks where speakers, dates, pages and gaps were recognised. */
  marksRecognised: z.boolean().default(true),
  firstRunHintSeen: z.boolean().default(false),
});

export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = settingsSchema.parse({ format: 1 });
