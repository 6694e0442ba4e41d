import type { VersionMark, Versions } from '../../domain/versions/versions';
import { drawHolders } from '../blocks/undrawn';
import { goTo } from '../collation/travel';
import { signId } from './signId';
import type { VersionSources } from './versionSources';

type Context = {
  readonly side: 'left' | 'right';
  readonly versions: Versions;
  readonly sources: VersionSources;
};

/** For each moved block that begins among these marks a sign that leads to its other place. */
export function MovedSigns({
  marks,
  ...context
}: Context & { readonly marks: readonly VersionMark[] }) {
  return marks.map(({ tag }) =>
    tag.kind === 'moved' && tag.isFirst ? (
      <MovedSign key={tag.move} move={tag.move} {...context} />
    ) : null,
  );
}

function MovedSign({ move, side, versions, sources }: Context & { readonly move: number }) {
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
        drawHolders(signId(other, move));
        const there = document.getElementById(signId(other, move));
        if (there !== null) goTo(there);
      }}
    >
      <span aria-hidden="true">{isLater ? '↓' : '↑'}</span> moved: {sources[other].siglum} has this
      further {isLater ? 'down' : 'up'}
    </button>
  );
}
