import { useAppState, useStore } from '../state/StoreContext';

/** What the reader must know before anything else, each in a line of its own. */
export function Banners() {
  const store = useStore();
  const { notebookProblems, settings } = useAppState();
  const [problem] = notebookProblems;
  return (
    <>
      {problem && (
        <div className="banner banner-problem" role="alert">
          <p>
            {problem.message} {problem.advice}
          </p>
          <button
            type="button"
            className="button"
            onClick={() => store.send({ kind: 'notebookProblemRead' })}
          >
            Understood
          </button>
        </div>
      )}
      {!settings.firstRunHintSeen && (
        <aside className="banner" aria-label="First steps">
          <p>
            Each column is one account, each row one moment of the meeting; small figures count the
            passages in that account’s own order. Select any words to write a note on them. Another
            event is in the Library, every command under Ctrl+K.
          </p>
          <button
            type="button"
            className="button"
            onClick={() => void store.changeSettings({ firstRunHintSeen: true })}
          >
            Got it
          </button>
        </aside>
      )}
    </>
  );
}
