import { z } from 'zod';
import type { Problem } from '../result';
import type { Episode } from './episode';
import type { Source } from './source';

/** The format of libraries that this Synoptic reads and writes. */
export const libraryFormat = 1;

/** The saved form of `library.json`, format 1. Its being there is what makes a folder a library. */
export const librarySchema = z.strictObject({
  format: z.literal(libraryFormat),
  name: z.string().min(1),
  /** The comparison that the library opens on; one that is new has none. */
  opening: z
    .strictObject({
      episode: z.string(),
      /** Source ids of the accounts shown, the base first. */
      accounts: z.array(z.string()).min(2).max(6),
    })
    .optional(),
});

export type LibraryHead = z.infer<typeof librarySchema>;

/** What a library opens on; no accounts where it has nothing to compare. */
export type Opening = { readonly episode: string; readonly accounts: readonly string[] };

/** All that could be read, and a problem for every file that could not. */
export type Library = {
  readonly name: string;
  readonly opening: Opening;
  /** In the order of their dates, undated last. */
  readonly sources: readonly Source[];
  readonly episodes: readonly Episode[];
  readonly problems: readonly Problem[];
};
