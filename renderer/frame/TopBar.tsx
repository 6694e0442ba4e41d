import { canGoBack, canGoForward, currentView } from '../state/history';
import { useAppState, useStore } from '../state/StoreContext';
import { lastComparison } from './lastComparison';
import './frame.css';

/** Where the reader is, and the ways from here. */
export function TopBar() {
  const store = useStore();
  const { history, runtime } = useAppState();
  const view = currentView(history);
  const comparison = lastComparison(history);
  return (
    <header className="top-bar">
      <button
        type="button"
        className="button button-plain"
        aria-label="Back"
        title="Back (Alt+Left)"
        disabled={!canGoBack(history)}
        onClick={() => store.send({ kind: 'wentBack' })}
      >
        ←
      </button>
      <button
        type="button"
        className="button button-plain"
        aria-label="Forward"
        title="Forward (Alt+Right)"
        disabled={!canGoForward(history)}
        onClick={() => store.send({ kind: 'wentForward' })}
      >
        →
      </button>
      <nav aria-label="Views">
        <button
          type="button"
          className="top-tab"
          aria-current={view.kind === 'comparison' ? 'page' : undefined}
          disabled={comparison === null}
          onClick={() => comparison && store.send({ kind: 'viewOpened', view: comparison })}
        >
          Comparison
        </button>
        <button
          type="button"
          className="top-tab"
          aria-current={view.kind === 'library' ? 'page' : undefined}
          onClick={() => store.send({ kind: 'viewOpened', view: { kind: 'library' } })}
        >
          Library
        </button>
      </nav>
      {runtime?.outOfSupport && (
        <p
          className="top-warning"
          title="It serves for building and testing; for daily work start Synoptic on a current Electron."
        >
          Electron {runtime.electron} gets no more security fixes: for testing only
        </p>
      )}
      <button
        type="button"
        className="button button-plain top-commands"
        onClick={() => store.send({ kind: 'dialogOpened', dialog: 'palette' })}
      >
        Commands <kbd>Ctrl K</kbd>
      </button>
    </header>
  );
}
