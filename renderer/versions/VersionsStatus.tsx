import type { Versions } from '../../domain/versions/versions';
import type { VersionsProgress } from './useVersions';

/** How far the comparison is, what it found, and plainly, where it was not finished. */
export function VersionsStatus({ progress }: { readonly progress: VersionsProgress }) {
  const { versions, state } = progress;
  if (state === 'running') {
    return (
      <p role="status">
        Comparing word by word… <progress />{' '}
        <button type="button" className="button" onClick={progress.stop}>
          Stop
        </button>
      </p>
    );
  }
  if (state === 'stopped') {
    return (
      <p role="status">
        The comparison was stopped before it was done.{' '}
        <button type="button" className="button" onClick={progress.start}>
          Start again
        </button>
      </p>
    );
  }
  return (
    <>
      <p className="muted" role="status">
        {versions && sayCounts(versions)}
      </p>
      {versions?.complete === false && <Unfinished onGoOn={progress.compareToTheEnd} />}
    </>
  );
}

function Unfinished({ onGoOn }: { readonly onGoOn: () => void }) {
  return (
    <p className="versions-unfinished">
      Stopped early: these texts are long and differ in much. Some words below are called different
      without having been compared.{' '}
      <button type="button" className="button" onClick={onGoOn}>
        Compare to the end
      </button>
    </p>
  );
}

function sayCounts({ differences, moves, left, right }: Versions): string {
  return [
    count(differences, 'difference', 'differences'),
    count(moves.length, 'moved block', 'moved blocks'),
    count(left.gaps.length + right.gaps.length, 'gap', 'gaps'),
  ].join(' · ');
}

function count(number: number, one: string, many: string): string {
  return `${number === 0 ? 'no' : number} ${number === 1 ? one : many}`;
}
