import { memo, useLayoutEffect, useMemo, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { Block, BlockOf } from '../../../domain/blocks/block';
import { blockText } from '../../../domain/blocks/blockText';
import { passageKey } from '../../../domain/library/account';
import type { Note } from '../../../domain/notes/note';
import type { Range } from '../../../domain/text/pieces';
import { enterUndrawn } from '../../blocks/undrawn';
import { noteRanges } from '../../notes/noteRanges';
import { BlockRow } from './BlockRow';
import { areOneList, type Chunk } from './cutChunks';
import type { InlineTag } from './inlineRanges';
import { type ListNode, listTree } from './listTree';

type Props = {
  readonly source: string;
  readonly chunk: Chunk;
  readonly isDrawn: boolean;
  readonly onDraw: (chunk: Chunk) => void;
  /** The notes that hang on its blocks. */
  readonly notes: readonly Note[];
  /** What leads elsewhere, by the id of the block. */
  readonly leads: ReadonlyMap<string, readonly Range<InlineTag>[]>;
};

/** Blocks that are drawn together. Until then, and while they are out of sight, they take the room they probably need. */
export const TextChunk = memo(function TextChunk(props: Props) {
  const { source, chunk, isDrawn, onDraw } = props;
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (isDrawn || element.current === null) return;
    const names = new Set(chunk.blocks.map(({ id }) => passageKey(source, id)));
    const contents = {
      hasStop: () => false,
      holds: (name: string) => names.has(name),
      texts: () => chunk.blocks.map(blockText),
    };
    return enterUndrawn(element.current, contents, () => flushSync(() => onDraw(chunk)));
  }, [source, chunk, isDrawn, onDraw]);
  return (
    <div
      ref={element}
      className="text-chunk"
      data-undrawn={isDrawn ? undefined : ''}
      style={{ '--letters': chunk.letters, '--blocks': chunk.blocks.length }}
    >
      {isDrawn && <ChunkBlocks {...props} />}
    </div>
  );
}, areSame);

/** The notes of a chunk are gathered anew with every change of the notebook; what counts is whether they are others. */
function areSame(before: Props, after: Props): boolean {
  return (
    before.source === after.source &&
    before.chunk === after.chunk &&
    before.isDrawn === after.isDrawn &&
    before.leads === after.leads &&
    before.notes.length === after.notes.length &&
    before.notes.every((note, i) => note === after.notes[i])
  );
}

function ChunkBlocks({ source, chunk, notes, leads }: Props) {
  const groups = useMemo(() => cutLists(chunk.blocks), [chunk]);
  const rangesOf = (block: Block): readonly Range<InlineTag>[] => {
    const noted = notes.filter(({ anchor }) => anchor.passage === block.id);
    return [
      ...(noted.length === 0 ? [] : noteRanges(noted, source, block.id, blockText(block))),
      ...(leads.get(block.id) ?? []),
    ];
  };
  return groups.map((group) => {
    const [first] = group;
    if (first === undefined) return null;
    if (first.kind === 'list item') {
      const items = group.filter(
        (block): block is BlockOf<'list item'> => block.kind === 'list item',
      );
      return <List key={first.id} nodes={listTree(items)} source={source} rangesOf={rangesOf} />;
    }
    return group.map((block) => (
      <BlockRow key={block.id} source={source} block={block} ranges={rangesOf(block)} />
    ));
  });
}

type ListProps = {
  readonly source: string;
  readonly nodes: readonly ListNode[];
  readonly rangesOf: (block: Block) => readonly Range<InlineTag>[];
};

function List({ source, nodes, rangesOf }: ListProps) {
  return (
    <ul className="text-list">
      {nodes.map(({ block, children }) => (
        <BlockRow key={block.id} source={source} block={block} ranges={rangesOf(block)} as="li">
          {children.length > 0 && <List source={source} nodes={children} rangesOf={rangesOf} />}
        </BlockRow>
      ))}
    </ul>
  );
}

/** Neighbours of one list together, every other block by itself. */
function cutLists(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && areOneList(before, block)) last.push(block);
    else groups.push([block]);
  }
  return groups;
}
