import type { JSONPath } from 'jsonc-parser';
import type { Problem } from '../result';
import type { Episode, EpisodeAccount } from './episode';
import { mistakeAt, type Parsed } from './libraryFile';
import type { Source } from './source';

/** What is left of an episode, and what was wrong with the rest; fewer than two accounts are no episode. */
export type CheckedEpisode = {
  readonly episode: Episode | undefined;
  readonly problems: readonly Problem[];
};

/** Leaves out every account that names a source or a passage which the library does not have. */
export function checkEpisode(
  { file, value: episode }: Parsed<Episode>,
  sources: ReadonlyMap<string, Source>,
): CheckedEpisode {
  const flaws = episode.accounts.map((account, index) =>
    findFlaw(account, episode.accounts.slice(0, index), sources),
  );
  const problems = flaws.flatMap((flaw, index) => {
    if (flaw === undefined) return [];
    const message = `An account of “${episode.title}” is left out: ${flaw.reason}.`;
    return [mistakeAt(file, ['accounts', index, ...flaw.path], message)];
  });
  const accounts = episode.accounts.filter((_, index) => flaws[index] === undefined);
  if (accounts.length >= 2) return { episode: { ...episode, accounts }, problems };
  const message = `“${episode.title}” is left out: fewer than two of its accounts are in order.`;
  return { episode: undefined, problems: [...problems, mistakeAt(file, ['accounts'], message)] };
}

type Flaw = { readonly path: JSONPath; readonly reason: string };

function findFlaw(
  { source: id, passages }: EpisodeAccount,
  earlier: readonly EpisodeAccount[],
  sources: ReadonlyMap<string, Source>,
): Flaw | undefined {
  const source = sources.get(id);
  if (source === undefined)
    return { path: ['source'], reason: `the source “${id}” is missing or could not be read` };
  if (earlier.some((account) => account.source === id))
    return { path: ['source'], reason: `the source “${id}” has an account here already` };
  const known = new Set(source.passages.map((passage) => passage.id));
  // The passages of an imported source stand in its text, which is not read with the library.
  const isKnown = (passage: string) => source.imported !== undefined || known.has(passage);
  const strange = passages.findIndex((passage) => !isKnown(passage));
  if (strange !== -1)
    return {
      path: ['passages', strange],
      reason: `the source “${id}” has no passage “${passages[strange]}”`,
    };
  const last = new Map(passages.map((passage, index) => [passage, index]));
  const twice = passages.find((passage, index) => last.get(passage) !== index);
  const again = twice === undefined ? -1 : passages.indexOf(twice, passages.indexOf(twice) + 1);
  if (again === -1) return undefined;
  return { path: ['passages', again], reason: `it tells the passage “${passages[again]}” twice` };
}
