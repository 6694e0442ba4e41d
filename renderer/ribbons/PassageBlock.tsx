import { memo } from 'react';
import type { ToldPassage } from '../../domain/collation/arrangeColumns';
import type { Note } from '../../domain/notes/note';
import type { Settings } from '../../domain/settings';
import { type Collated, ColumnPassage } from './ColumnPassage';
import { lettersOf } from './lettersOf';

type Props = {
  readonly passages: readonly ToldPassage[];
  readonly column: number;
  readonly collated: Collated;
  readonly marking: Settings['marking'];
  readonly notes: ReadonlyMap<string, readonly Note[]>;
};

/** Letters on a line, its height and the room around a passage in pixels, in a column of usual width. */
const usual = { lettersOnLine: 36, line: 24, around: 12 };

const noNotes: readonly Note[] = [];

/** Passages that are laid out when they come near the window; until then the block is as tall as they probably are. */
export const PassageBlock = memo(function PassageBlock(props: Props) {
  const { passages, column, collated, marking, notes } = props;
  return (
    <div
      className="passage-block"
      style={{ containIntrinsicBlockSize: `auto ${probableHeight(passages)}px` }}
    >
      {passages.map((told) => (
        <ColumnPassage
          key={told.placed.key}
          told={told}
          column={column}
          collated={collated}
          marking={marking}
          notes={notes.get(told.placed.key) ?? noNotes}
        />
      ))}
    </div>
  );
});

function probableHeight(passages: readonly ToldPassage[]): number {
  const lines = passages.map(({ placed }) =>
    Math.ceil(lettersOf(placed.passage) / usual.lettersOnLine),
  );
  return lines.reduce((height, count) => height + count * usual.line + usual.around, 0);
}
