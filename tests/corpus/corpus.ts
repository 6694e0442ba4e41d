import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { z } from 'zod';
import { type Episode, episodeSchema } from '../../domain/library/episode';
import { type LibraryHead, librarySchema } from '../../domain/library/library';
import { type Source, sourceSchema, type TellingPassage } from '../../domain/library/source';

export const repository = join(import.meta.dirname, '../..');
const corpus = join(repository, 'corpus');

/** The three works that we have read ourselves; everything else in the library is known through them. */
export const worksRead = [
  'goldgeier-2016',
  'savranskaya-blanton-2018',
  'braithwaite-2016',
] as const;

export function corpusFiles(): string[] {
  return readdirSync(corpus, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(corpus, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

export function readText(file: string): string {
  return readFileSync(join(corpus, file), 'utf8');
}

export function readSources(): Source[] {
  return readAll(/^sources\/.*\.json$/, sourceSchema);
}

export function readEpisodes(): Episode[] {
  return readAll(/^episodes\/.*\.json$/, episodeSchema);
}

export function readLibraryHead(): LibraryHead {
  return librarySchema.parse(JSON.parse(readText('library.json')));
}

export function tellingPassages(source: Source): TellingPassage[] {
  return source.passages.flatMap((passage) => ('lacuna' in passage ? [] : [passage]));
}

function readAll<Saved>(name: RegExp, schema: z.ZodType<Saved>): Saved[] {
  return corpusFiles()
    .filter((file) => name.test(file))
    .map((file) => schema.parse(JSON.parse(readText(file))));
}
