import { z } from 'zod';
import { parseBySchema } from '../json/parseBySchema';
import { failure, type Problem, type Result, success } from '../result';
import { byDate } from './byDate';
import { checkEpisode } from './checkEpisode';
import { chooseOpening } from './chooseOpening';
import {
  type Library,
  type LibraryHead,
  libraryFormat,
  librarySchema,
  type Opening,
} from './library';
import { type LibraryFile, mistakeAt, type Parsed } from './libraryFile';
import { parseEpisode } from './parseEpisode';
import { parseSource, sourceIdOfPath } from './parseSource';
import { isLacuna, type Source } from './source';

/** The files of a library folder by what they are for; no head where there is no `library.json`. */
export type LibraryFiles = {
  readonly head: LibraryFile | undefined;
  readonly sources: readonly LibraryFile[];
  readonly episodes: readonly LibraryFile[];
};

/** How a library is called whose own name could not be read. */
const namelessLibrary = 'Library';

/**
 * Everything that can be read, and a problem for everything that cannot.
 * Laws: whatever an episode names is in the library; no file is left out without a problem that names it.
 * It fails only when not one of its sources can be read; a library that has none yet is empty.
 */
export function parseLibrary(files: LibraryFiles): Result<Library> {
  const newer = newerFormat(files.head);
  if (newer !== null) return failure(writtenByNewer(newer));
  const head = parseHead(files.head);
  const sources = parseEach(files.sources, parseSource);
  const episodes = parseEach(files.episodes, parseEpisode);
  const sourcesById = new Map(sources.parsed.map(({ value }) => [value.id, value]));
  const checked = episodes.parsed.map((episode) => checkEpisode(episode, sourcesById));
  const sound = checked.flatMap(({ episode }) => (episode ? [episode] : [])).sort(byDate);
  const sourceNames = new Set(files.sources.map((file) => sourceIdOfPath(file.path)));
  const opening = chooseOpening(head.ok ? head.value.opening : undefined, sound);
  const problems = [
    ...(head.ok ? checkOpening(files.head, head.value.opening, opening) : [head.problem]),
    ...sources.problems,
    ...sources.parsed.flatMap((source) => checkChains(source, sourceNames)),
    ...episodes.problems,
    ...checked.flatMap((episode) => episode.problems),
  ];
  const isNew = files.head !== undefined && files.sources.length === 0;
  if (sources.parsed.length === 0 && !isNew) return failure(nothingRead(sources.problems));
  const name = head.ok ? head.value.name : namelessLibrary;
  return success({
    name,
    opening,
    sources: [...sourcesById.values()].sort(byDate),
    episodes: sound,
    problems,
  });
}

/** The format of a library that is newer than ours; null where it is not, or where the file says nothing of it. */
function newerFormat(head: LibraryFile | undefined): number | null {
  try {
    const { format } = z.looseObject({ format: z.int() }).parse(JSON.parse(head?.text ?? ''));
    return format > libraryFormat ? format : null;
  } catch {
    return null;
  }
}

function writtenByNewer(format: number): Problem {
  return {
    message: `This library was written by a newer Synoptic (format ${format}; this one reads format ${libraryFormat}).`,
    advice: 'Open it with the newer Synoptic. Nothing in it was changed.',
    file: 'library.json',
  };
}

function parseHead(file: LibraryFile | undefined): Result<LibraryHead> {
  if (file !== undefined) return parseBySchema(librarySchema, file.text, file.path);
  return failure({
    message: 'The library has no library.json, so it opens on its first episode.',
    advice: 'Put a library.json into the library folder that names the opening comparison.',
    file: 'library.json',
  });
}

function parseEach<Value>(
  files: readonly LibraryFile[],
  parse: (file: LibraryFile) => Result<Value>,
): { parsed: readonly Parsed<Value>[]; problems: readonly Problem[] } {
  const parsed: Parsed<Value>[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const result = parse(file);
    if (result.ok) parsed.push({ file, value: result.value });
    else problems.push(result.problem);
  }
  return { parsed, problems };
}

function checkOpening(
  file: LibraryFile | undefined,
  asked: Opening | undefined,
  chosen: Opening,
): readonly Problem[] {
  if (file === undefined || asked === undefined) return [];
  if (asked.episode !== chosen.episode) {
    const message = `The library cannot open on the episode “${asked.episode}”, which could not be read.`;
    return [mistakeAt(file, ['opening', 'episode'], message)];
  }
  return asked.accounts.flatMap((account, index) => {
    if (chosen.accounts.includes(account)) return [];
    const message = `The library cannot open on the account “${account}”, which “${asked.episode}” does not have.`;
    return [mistakeAt(file, ['opening', 'accounts', index], message)];
  });
}

/** A reporter that the library does not know is a mistake, but no reason to withhold the source. */
function checkChains(
  { file, value: source }: Parsed<Source>,
  known: ReadonlySet<string>,
): readonly Problem[] {
  return source.passages.flatMap((passage, index) => {
    if (isLacuna(passage)) return [];
    return passage.chain.flatMap((report, link) => {
      if (known.has(report.source)) return [];
      const message = `“${source.shortTitle}” names the reporter “${report.source}”, which the library does not have.`;
      return [mistakeAt(file, ['passages', index, 'chain', link, 'source'], message)];
    });
  });
}

function nothingRead(sourceProblems: readonly Problem[]): Problem {
  const [first] = sourceProblems;
  if (first !== undefined)
    return { ...first, message: `No source of the library could be read. ${first.message}` };
  return {
    message: 'The library folder holds no sources.',
    advice:
      'Start Synoptic with --library=FOLDER, naming a folder with sources/…/source.json in it.',
  };
}
