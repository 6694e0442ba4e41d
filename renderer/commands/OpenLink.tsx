import { useState } from 'react';
import { openPlaceLink } from '../state/placeLink';
import { useAppState, useStore } from '../state/StoreContext';
import { Dialog } from '../ui/Dialog';

/** Opens a link to a place that was copied before. */
export function OpenLink() {
  const store = useStore();
  const { dialog } = useAppState();
  const close = () => store.send({ kind: 'dialogOpened', dialog: null });
  return (
    <Dialog title="Open a link to a place" isOpen={dialog === 'openLink'} onClose={close}>
      <LinkField onDone={close} />
    </Dialog>
  );
}

function LinkField({ onDone }: { readonly onDone: () => void }) {
  const store = useStore();
  const { library } = useAppState();
  const [link, setLink] = useState('');
  const [isRefused, setRefused] = useState(false);
  const open = () => {
    const view = library.kind === 'loaded' ? openPlaceLink(link, library.library) : null;
    setRefused(view === null);
    if (view === null) return;
    onDone();
    store.send({ kind: 'viewOpened', view });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        open();
      }}
    >
      <input
        className="command-search"
        aria-label="Link to a place"
        placeholder="synoptic:comparison?…"
        value={link}
        onChange={(event) => setLink(event.target.value)}
      />
      {isRefused && (
        <p role="alert">
          This is no link to a place in this library. “Copy a link to this place” makes one.
        </p>
      )}
    </form>
  );
}
