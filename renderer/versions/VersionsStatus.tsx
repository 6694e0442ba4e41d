import type { Versions } from '../../domain/versions/versions';

type Props = { readonly versions: Versions; readonly onGoOn: () => void };

/** What the comparison found, in a line; and plainly, where it was not finished. */
export function VersionsStatus({ versions, onGoOn }: Props) {
  const { differences, moves, left, right, complete } = versions;
  const counts = [
    count(differences, 'difference', 'differences'),
    count(moves.length, 'moved block', 'moved blocks'),
    count(left.gaps.length + right.gaps.length, 'gap', 'gaps'),
  ];
  return (
    <>
      <p className="muted" role="status">
        {counts.join(' · ')}
      </p>
      {!complete && (
        <p className="versions-unfinished">
          Stopped early: these texts are long and differ in much. Some words below are called
          different without having been compared.{' '}
          <button type="button" className="button" onClick={onGoOn}>
            Compare to the end
          </button>
        </p>
      )}
    </>
  );
}

function count(number: number, one: string, many: string): string {
  return `${number === 0 ? 'No' : number} ${number === 1 ? one : many}`;
}
