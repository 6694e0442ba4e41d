import { useMemo } from 'react';
import { openAccounts } from '../../domain/library/account';
import type { Library } from '../../domain/library/library';
import type { Source } from '../../domain/library/source';
import type { View } from '../state/view';
import type { VersionSources } from './versionSources';

/** The two sources of a view, cut to what they tell of its episode where it has one; null where one is missing. */
export function useVersionSources(
  library: Library,
  view: Extract<View, { readonly kind: 'versions' }>,
): VersionSources | null {
  const { left, right, episode } = view;
  return useMemo(() => {
    const accounts = openAccounts(library, episode ?? null, [left, right]);
    const [one, other] = accounts.map(
      ({ source, passages }): Source => ({
        ...source,
        passages: [...passages],
      }),
    );
    return one === undefined || other === undefined ? null : { left: one, right: other };
  }, [library, left, right, episode]);
}
