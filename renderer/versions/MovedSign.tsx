import type { Versions } from '../../domain/versions/versions';
import { goTo } from '../collation/travel';
import type { VersionSources } from './VersionsView';

type Props = {
  /** Its place among the moved blocks. */
  readonly move: number;
  readonly side: 'left' | 'right';
  readonly versions: Versions;
  readonly sources: VersionSources;
};

/** Says that the other version has a block elsewhere, and leads there. */
export function MovedSign({ move, side, versions, sources }: Props) {
  const other = side === 'left' ? 'right' : 'left';
  const isLaterOnRight = versions.moves[move]?.isLaterOnRight ?? false;
  const isLater = (side === 'left') === isLaterOnRight;
  return (
    <button
      type="button"
      id={signId(side, move)}
      className="moved-sign"
      data-stop="transposition"
      onClick={() => {
        const there = document.getElementById(signId(other, move));
        if (there !== null) goTo(there);
      }}
    >
      <span aria-hidden="true">{isLater ? '↓' : '↑'}</span> moved: {sources[other].siglum} has this
      further {isLater ? 'down' : 'up'}
    </button>
  );
}

function signId(side: string, move: number): string {
  return `moved-${side}-${move}`;
}
