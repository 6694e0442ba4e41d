import { parseBySchema } from '../json/parseBySchema';
import { failure, type Problem, type Result, success } from '../result';
import { checkEpisode } from './checkEpisode';
import { chooseOpening, type Opening } from './chooseOpening';
import { compareDates } from './compareDates';
import type { Episode } from './episode';
import { type Library, type LibraryHead, librarySchema } from './library';
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
 * It fails only when not one source can be read.
 */
export function parseLibrary(files: LibraryFiles): Result<Library> {
  const head = parseHead(files.head);
  const sources = parseEach(files.sources, parseSource);
  const episodes = parseEach(files.episodes, parseEpisode);
  const sourcesById = new Map(sources.parsed.map(({ value }) => [value.id, value]));
  const checked = episodes.parsed.map((episode) => checkEpisode(episode, sourcesById));
  const sound = byDate(checked.flatMap(({ episode }) => (episode ? [episode] : [])));
  const sourceNames = new Set(files.sources.map((file) => sourceIdOfPath(file.path)));
  const opening = chooseOpening(head.ok ? head.value.opening : undefined, sound);
  const problems = [
    ...(head.ok ? checkOpening(files.head, head.value.opening, opening) : [head.problem]),
    ...sources.problems,
    ...sources.parsed.flatMap((source) => checkChains(source, sourceNames)),
    ...episodes.problems,
    ...checked.flatMap((episode) => episode.problems),
  ];
  if (sources.parsed.length === 0) return failure(nothingRead(sources.problems));
  const name = head.ok ? head.value.name : namelessLibrary;
  return success({
    name,
    opening,
    sources: byDate([...sourcesById.values()]),
    episodes: sound,
    problems,
  });
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
  asked: Opening,
  chosen: Opening,
): readonly Problem[] {
  if (file === undefined) return [];
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

function byDate<Dated extends Source | Episode>(dated: readonly Dated[]): readonly Dated[] {
  return [...dated].sort(
    (left, right) => compareDates(left.date, right.date) || (left.id < right.id ? -1 : 1),
  );
}
