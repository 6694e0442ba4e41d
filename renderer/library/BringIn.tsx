import { useStore } from '../state/StoreContext';

/** The ways in; a file can also be dropped anywhere in the window, and a text pasted here. */
export function BringIn() {
  const store = useStore();
  return (
    <div className="bring-in" role="group" aria-label="Bring in sources">
      <button type="button" className="button" onClick={() => void store.chooseFiles()}>
        Bring in files…
      </button>
      <button type="button" className="button" onClick={() => void store.chooseFolder()}>
        Bring in a folder…
      </button>
      <p className="muted small">or drop them anywhere, or paste a text here</p>
    </div>
  );
}
