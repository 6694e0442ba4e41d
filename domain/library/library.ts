import { z } from 'zod';
import type { Problem } from '../result';
import type { Episode } from './episode';
import type { Source } from './source';

/** The saved form of `library.json`, format 1: what a library opens on. */
export const librarySchema = z.strictObject({
  format: z.literal(1),
  name: z.string().min(1),
  opening: z.strictObject({
    episode: z.string(),
    /** Source ids of the accounts shown, the base first. */
    accounts: z.array(z.string()).min(2).max(6),
  }),
});

export type LibraryHead = z.infer<typeof librarySchema>;

/** All that could be read, and a problem for every file that could not. */
export type Library = {
  readonly name: string;
  readonly opening: LibraryHead['opening'];
  /** In the order of their dates, undated last. */
  readonly sources: readonly Source[];
  readonly episodes: readonly Episode[];
  readonly problems: readonly Problem[];
};
