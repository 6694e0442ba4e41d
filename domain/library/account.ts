import type { CollatedAccount } from '../collation/collation';
import { type ComparedPassage, cutPassage } from './comparedPassage';
import type { Episode, EpisodeAccount } from './episode';
import type { Library } from './library';
import { isLacuna, type Source } from './source';

/** One source's telling, opened for comparison: its passages in its own order. */
export type Account = {
  readonly source: Source;
  readonly passages: readonly ComparedPassage[];
  /** Where its teller stood; null where a whole source is compared and nobody has said. */
  readonly standing: EpisodeAccount['standing'] | null;
  readonly extent: EpisodeAccount['extent'];
};

/** The accounts with these source ids, in that order; of an episode its passages, else the whole sources. */
export function openAccounts(
  library: Library,
  episodeId: string | null,
  sourceIds: readonly string[],
): readonly Account[] {
  const episode = library.episodes.find(({ id }) => id === episodeId);
  return sourceIds.flatMap((id) => {
    const source = library.sources.find((candidate) => candidate.id === id);
    return source === undefined ? [] : [openAccount(source, episode)];
  });
}

function openAccount(source: Source, episode: Episode | undefined): Account {
  const told = episode?.accounts.find((account) => account.source === source.id);
  if (told === undefined) {
    // What was brought in is a whole text; of what we quote from others' works we hold extracts.
    const extent = source.imported === undefined ? 'extract' : 'whole';
    return { source, passages: source.passages, standing: null, extent };
  }
  const byId = new Map(source.passages.map((passage) => [passage.id, passage]));
  const passages = told.passages.flatMap((id) => byId.get(id) ?? []);
  return { source, passages, standing: told.standing, extent: told.extent };
}

/** The account with the paragraphs of a text that was brought in cut into statements; what we hold in passages stays. */
export function inStatements(account: Account): Account {
  if (account.source.imported === undefined) return account;
  return { ...account, passages: account.passages.flatMap(cutPassage) };
}

/** The name of a passage among all sources: what links and moments speak of. */
export function passageKey(sourceId: string, passageId: string): string {
  return `${sourceId}#${passageId}`;
}

/** The account as `collate` takes it. */
export function asCollated(account: Account): CollatedAccount {
  return {
    id: account.source.id,
    passages: account.passages.map((passage) => {
      const id = passageKey(account.source.id, passage.id);
      return isLacuna(passage)
        ? { id, text: '', lacuna: passage.lacuna }
        : { id, text: passage.text };
    }),
  };
}
