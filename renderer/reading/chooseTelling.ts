import type { Library } from '../../domain/library/library';
import { chooseEpisode, toggleAccount } from '../collation/chooseAccounts';
import type { View } from '../state/view';

/** The comparison of an episode as it first opens, with this source's account among those shown. */
export function chooseTelling(library: Library, episodeId: string, sourceId: string): View | null {
  const view = chooseEpisode(library, episodeId);
  if (view?.kind !== 'comparison' || view.choice.accounts.includes(sourceId)) return view;
  const choice = toggleAccount(view.choice, sourceId);
  return choice === null ? view : { kind: 'comparison', choice };
}
