import type { Episode } from '../../domain/library/episode';
import type { LibraryFile } from '../../domain/library/libraryFile';
import type { LibraryFiles } from '../../domain/library/parseLibrary';
import type { Source } from '../../domain/library/source';

/** A source with two passages, `one` and `two`, that it reports itself. */
export function sampleSource(id: string, change: Partial<Source> = {}): Source {
  return {
    format: 1,
    id,
    kind: 'memoir',
    title: `The memoir ${id}`,
    shortTitle: id,
    siglum: 'M',
    authors: [],
    date: '1993-10-22',
    precis: 'A telling made for a test.',
    held: 'all of it',
    passages: ['one', 'two'].map((passage) => ({
      id: passage,
      text: `Passage ${passage} of ${id}.`,
      manner: 'described',
      chain: [{ source: id }],
    })),
    ...change,
  };
}

/** A letter that was brought in, whose text has not been opened. */
export function sampleLetter(change: Partial<Source> = {}): Source {
  return sampleSource('letter', {
    passages: [],
    imported: {
      at: '2026-01-02T03:04:05Z',
      file: 'letter.txt',
      type: 'text',
      encoding: 'utf-8',
      sha256: '0'.repeat(64),
      bytes: 30,
      characters: 29,
      remarks: [],
    },
    ...change,
  });
}

/** An episode told by each of the sources in the order `one`, `two`. */
export function sampleEpisode(
  id: string,
  sources: readonly string[],
  change: Partial<Episode> = {},
): Episode {
  return {
    format: 1,
    id,
    title: `The episode ${id}`,
    date: '1993-10-22',
    place: 'Moscow',
    participants: [],
    summary: 'Something happened.',
    accounts: sources.map((source) => ({
      source,
      standing: 'present',
      extent: 'whole',
      passages: ['one', 'two'],
    })),
    ...change,
  };
}

/** A library of the sources m, c and t that opens on m beside c in the meeting. */
export function sampleLibrary(change: Partial<LibraryFiles> = {}): LibraryFiles {
  return {
    head: file('library.json', {
      format: 1,
      name: 'Sample',
      opening: { episode: 'meeting', accounts: ['m', 'c'] },
    }),
    sources: ['m', 'c', 't'].map((id) => sourceFile(sampleSource(id))),
    episodes: [episodeFile(sampleEpisode('meeting', ['m', 'c', 't']))],
    ...change,
  };
}

export function sourceFile(source: Source): LibraryFile {
  return file(`sources/${source.id}/source.json`, source);
}

export function episodeFile(episode: Episode): LibraryFile {
  return file(`episodes/${episode.id}.json`, episode);
}

/** A file as an editor would leave it: every value on a line of its own. */
export function file(path: string, value: unknown): LibraryFile {
  return { path, text: JSON.stringify(value, null, 2) };
}
