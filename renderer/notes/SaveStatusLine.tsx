import type { SaveStatus } from '../state/state';

type Props = { readonly status: SaveStatus; readonly onTryAgain: () => void };

/** Where the words in the editor stand. "Saved" is quiet, "Not saved" is not. */
export function SaveStatusLine({ status, onTryAgain }: Props) {
  return (
    <div className="save-status" data-status={status.kind}>
      <p role="status">{sayStatus(status)}</p>
      {status.kind === 'failed' && (
        <button type="button" className="button" onClick={onTryAgain}>
          Try again
        </button>
      )}
    </div>
  );
}

function sayStatus(status: SaveStatus): string {
  switch (status.kind) {
    case 'unsaved':
      return 'Not saved yet';
    case 'saving':
      return 'Saving…';
    case 'saved':
      return 'Saved';
    case 'failed':
      return ['Not saved:', status.problem.message, status.problem.advice]
        .filter(Boolean)
        .join(' ');
  }
}
