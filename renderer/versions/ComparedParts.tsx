import type { Library } from '../../domain/library/library';
import { useStore } from '../state/StoreContext';
import type { View } from '../state/view';
import { ChoiceRow } from '../ui/ChoiceRow';

type Props = {
  readonly library: Library;
  readonly view: Extract<View, { readonly kind: 'versions' }>;
};

const parts = [
  { value: 'account', label: 'What they tell of one event' },
  { value: 'source', label: 'The whole sources' },
] as const;

/** What of the two sources is compared: their accounts of an event that both tell, or all of them. */
export function ComparedParts({ library, view }: Props) {
  const store = useStore();
  const { episode, ...whole } = view;
  const shared = library.episodes.find(({ id, accounts }) => {
    const tells = (source: string) => accounts.some((account) => account.source === source);
    return (episode === undefined || id === episode) && tells(view.left) && tells(view.right);
  });
  if (shared === undefined) return null;
  return (
    <div className="versions-parts">
      <ChoiceRow
        label="What is compared"
        value={episode === undefined ? 'source' : 'account'}
        choices={parts}
        onChoose={(part) =>
          store.send({
            kind: 'viewOpened',
            view: part === 'source' ? whole : { ...whole, episode: shared.id },
          })
        }
      />
      <span className="muted">{shared.title}</span>
    </div>
  );
}
