import { useStore } from '../state/StoreContext';
import type { Choice } from '../state/view';

/** The way from a comparison of two accounts to the word difference of two forms of one text. */
export function OpenAsVersions({ choice }: { readonly choice: Choice }) {
  const store = useStore();
  const [left, right, ...others] = choice.accounts;
  if (left === undefined || right === undefined || others.length > 0) return null;
  return (
    <button
      type="button"
      className="button"
      title="Compare word by word, moved blocks joined"
      onClick={() =>
        store.send({
          kind: 'viewOpened',
          view: {
            kind: 'versions',
            left,
            right,
            ...(choice.episode === null ? {} : { episode: choice.episode }),
          },
        })
      }
    >
      As two versions of one text
    </button>
  );
}
