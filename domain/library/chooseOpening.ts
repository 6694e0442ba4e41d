import type { Episode } from './episode';
import type { Opening } from './library';

/** The most accounts that a comparison shows side by side. */
const mostAccounts = 6;

/**
 * What the library opens on: what it asks for as far as it is there, else the first episode.
 * The episode asked for without the accounts asked for opens on its first accounts.
 * A library without episodes opens on no accounts.
 */
export function chooseOpening(asked: Opening | undefined, episodes: readonly Episode[]): Opening {
  const episode = episodes.find(({ id }) => id === asked?.episode) ?? episodes[0];
  if (episode === undefined) return { episode: '', accounts: [] };
  const known = episode.accounts.map((account) => account.source);
  const accounts = (asked?.accounts ?? []).filter((account) => known.includes(account));
  return {
    episode: episode.id,
    accounts: accounts.length >= 2 ? accounts : known.slice(0, mostAccounts),
  };
}
