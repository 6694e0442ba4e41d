import type { Library } from '../../domain/library/library';
import type { Choice, View } from '../state/view';

const fewestAccounts = 2;
const mostAccounts = 6;

/** As many columns as are easily read at the size the window opens in. */
const columnsAtFirst = 3;

/** The comparison of an episode as it first opens: its first accounts, the first of them the base. */
export function chooseEpisode(library: Library, episodeId: string): View | null {
  const episode = library.episodes.find(({ id }) => id === episodeId);
  const isOpening = library.opening.episode === episodeId;
  const accounts = isOpening
    ? library.opening.accounts
    : episode?.accounts.slice(0, columnsAtFirst).map(({ source }) => source);
  const base = accounts?.[0];
  if (accounts === undefined || base === undefined) return null;
  return { kind: 'comparison', choice: { episode: episodeId, accounts, base } };
}

/**
 * The choice with one account put in at the end or taken out; null where that would leave fewer than two accounts
 * or more than six. A base that goes hands over to the first that stays;
 * an order that goes, to the base.
 */
export function toggleAccount(choice: Choice, sourceId: string): Choice | null {
  const others = choice.accounts.filter((id) => id !== sourceId);
  const accounts = choice.accounts.includes(sourceId) ? others : [...others, sourceId];
  if (accounts.length < fewestAccounts || accounts.length > mostAccounts) return null;
  const { order, ...rest } = choice;
  const base = accounts.includes(choice.base) ? choice.base : (accounts[0] ?? choice.base);
  const isOrderKept = order !== undefined && accounts.includes(order);
  return { ...rest, accounts, base, ...(isOrderKept ? { order } : {}) };
}

/** The choice with a column moved one place to the left (-1) or right (1); null at the edge. */
export function moveAccount(choice: Choice, sourceId: string, step: -1 | 1): Choice | null {
  const at = choice.accounts.indexOf(sourceId);
  const neighbour = choice.accounts[at + step];
  if (neighbour === undefined) return null;
  const swapped: Readonly<Record<string, string>> = {
    [sourceId]: neighbour,
    [neighbour]: sourceId,
  };
  return { ...choice, accounts: choice.accounts.map((id) => swapped[id] ?? id) };
}
