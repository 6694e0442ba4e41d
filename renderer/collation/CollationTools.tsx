import type { Library } from '../../domain/library/library';
import type { Settings } from '../../domain/settings';
import { useAppState, useStore } from '../state/StoreContext';
import type { Choice } from '../state/view';
import { ChoiceRow } from '../ui/ChoiceRow';
import { OpenAsVersions } from '../versions/OpenAsVersions';
import { AccountChooser } from './AccountChooser';
import { TravelButtons } from './TravelButtons';

const layouts = [
  { value: 'rows', label: 'Rows' },
  { value: 'ribbons', label: 'Ribbons' },
] as const satisfies readonly { value: Settings['layout']; label: string }[];

const markings = [
  { value: 'differences', label: 'Differences' },
  { value: 'agreements', label: 'Agreements' },
  { value: 'nothing', label: 'Nothing' },
] as const satisfies readonly { value: Settings['marking']; label: string }[];

const momentsShown = [
  { value: 'all', label: 'All moments' },
  { value: 'shared', label: 'Shared' },
] as const satisfies readonly { value: Settings['moments']; label: string }[];

type Props = { readonly library: Library; readonly choice: Choice };

/** What is compared, which words are marked, and the ways through the comparison. */
export function CollationTools({ library, choice }: Props) {
  const store = useStore();
  const { settings } = useAppState();
  return (
    <div className="collation-tools" role="toolbar" aria-label="Comparison">
      <AccountChooser library={library} choice={choice} />
      <ChoiceRow
        label="Layout"
        value={settings.layout}
        choices={layouts}
        onChoose={(layout) => void store.changeSettings({ layout })}
      />
      <ChoiceRow
        label="Words to mark"
        value={settings.marking}
        choices={markings}
        onChoose={(marking) => void store.changeSettings({ marking })}
      />
      {settings.layout === 'rows' && (
        <ChoiceRow
          label="Moments to show"
          value={settings.moments}
          choices={momentsShown}
          onChoose={(moments) => void store.changeSettings({ moments })}
        />
      )}
      <TravelButtons name="difference" title="Difference" keys="N" />
      <TravelButtons name="transposition" title="Moved" keys="T" />
      <OpenAsVersions choice={choice} />
    </div>
  );
}
