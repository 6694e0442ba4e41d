import { memo, type ReactNode, useMemo } from 'react';
import { Block } from '../blocks/Block';
import { cutBlocks } from '../blocks/cutBlocks';
import { useWantedBlocks } from '../blocks/useWantedBlocks';
import { notesByPassage } from '../notes/notesByPassage';
import { useAppState } from '../state/StoreContext';
import { type VersionPart, versionContents } from './versionContents';

/** Rows of versions and how they are drawn, each by its place among them, from 0; the same object while that stays the same. */
export type VersionRows = {
  readonly count: number;
  readonly as: 'div' | 'tbody';
  /** The words of a row. */
  readonly partsOf: (at: number) => readonly VersionPart[];
  /** How many letters stand one behind the other in it, by which its height is guessed. */
  readonly lettersOf: (at: number) => number;
  readonly draw: (at: number) => ReactNode;
};

/** The rows of a long text, drawn as the reader comes near them. */
export function VersionBlocks({ rows }: { readonly rows: VersionRows }) {
  const { notes } = useAppState();
  const noted = useMemo(() => notesByPassage(notes), [notes]);
  const blocks = useMemo(
    () => cutBlocks(Array.from({ length: rows.count }, (_, at) => at)),
    [rows],
  );
  const isWanted = useWantedBlocks(rows.count, 0);
  return blocks.map((places, block) => (
    <VersionBlock
      key={places[0]}
      rows={rows}
      places={places}
      noted={noted}
      isWanted={isWanted(block)}
    />
  ));
}

type Props = {
  readonly rows: VersionRows;
  readonly places: readonly number[];
  readonly noted: ReadonlyMap<string, unknown>;
  readonly isWanted: boolean;
};

/** Letters on a line, its height and the room around a row in pixels, in a window of usual width. */
const usual = { lettersOnLine: 70, line: 26, around: 12 };

const VersionBlock = memo(function VersionBlock({ rows, places, noted, isWanted }: Props) {
  const contents = useMemo(
    () => versionContents(() => places.flatMap(rows.partsOf), noted),
    [rows, places, noted],
  );
  const lines = places.map((at) => Math.ceil(rows.lettersOf(at) / usual.lettersOnLine));
  const height = lines.reduce((sum, count) => sum + count * usual.line + usual.around, 0);
  return (
    <Block
      className="version-block"
      as={rows.as}
      height={height}
      contents={contents}
      isWanted={isWanted}
    >
      {() => places.map(rows.draw)}
    </Block>
  );
});
