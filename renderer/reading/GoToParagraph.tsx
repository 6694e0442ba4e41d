import { useRef, useState } from 'react';
import { paragraphAt } from '../../domain/blocks/paragraphNumber';
import { openPlaceLink } from '../state/placeLink';
import { useAppState, useStore } from '../state/StoreContext';
import { useFocusAtFirst } from '../ui/useFocusAtFirst';
import { goInPane } from './desk';
import { usePane } from './PaneContext';

type Props = {
  /** Whether the text has this paragraph. */
  readonly has: (passage: string) => boolean;
  readonly onClose: () => void;
};

/** The field for the number of a paragraph, or a link to one. */
export function GoToParagraph({ has, onClose }: Props) {
  const store = useStore();
  const { library } = useAppState();
  const { pane, source, goTo } = usePane();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [isRefused, setRefused] = useState(false);
  useFocusAtFirst(field);

  const go = () => {
    const passage = paragraphAt(source, Number(typed.replace(/^\s*¶?\s*/u, '')));
    const view = library.kind === 'loaded' ? openPlaceLink(typed, library.library) : null;
    if (passage !== null && has(passage)) goTo({ source: source.id, passage });
    else if (view?.kind === 'reading') goInPane(store, pane, view);
    else return setRefused(true);
    onClose();
  };
  return (
    <form
      className="go-to-bar"
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
    >
      <input
        ref={field}
        className="field"
        aria-label="Number of the paragraph to go to"
        placeholder="Number of the paragraph: 12"
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setRefused(false);
        }}
        onKeyDown={({ key }) => key === 'Escape' && onClose()}
      />
      <button type="submit" className="button">
        Go to ¶
      </button>
      <button type="button" className="button button-plain" onClick={onClose}>
        Close
      </button>
      <p role="alert" className="muted">
        {isRefused && 'This text has no paragraph of that number.'}
      </p>
    </form>
  );
}
