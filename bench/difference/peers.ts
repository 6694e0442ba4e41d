import { diff as codemirrorDiff } from '@codemirror/merge';
import jestDiff from '@jest/diff-sequences';
import { type ChangeObject, diffArrays, diffWordsWithSpace } from 'diff';
import { diff_match_patch as DiffMatchPatch } from 'diff-match-patch';
import fastDiff from 'fast-diff';
import { diff as fastMyersDiff } from 'fast-myers-diff';
import { diffIndices } from 'node-diff3';
import { LcsDiff } from 'vscode-diff';
import { diffWords } from '../../domain/difference/diffWords';
import { readableStretches } from '../../domain/difference/readableStretches';
import type { Side, Stretch } from '../../domain/difference/stretch';
import { countWords, type Part } from './script';
import { letterTokens, numberTokens } from './tokens';

/** A way to compare two texts. What it gives back tells its edit script; that is not timed. */
export type Peer = {
  readonly name: string;
  readonly compare: (left: string, right: string) => () => readonly Part[];
};

/** Words changed on the left, `[start, end)`, and on the right. */
type Edit = readonly [leftStart: number, leftEnd: number, rightStart: number, rightEnd: number];

/** A string diff as diff-match-patch and fast-diff give it. */
type Piece = readonly [side: number, text: string];

export const ownPeers: readonly Peer[] = [
  own('Synoptic', (left, right) => diffWords(left, right).stretches),
  own('Synoptic, readable', (left, right) =>
    readableStretches(left, right, diffWords(left, right).stretches),
  ),
  own('Synoptic, with moves', (left, right) => diffWords(left, right, { moves: true }).stretches),
];

export const otherPeers: readonly Peer[] = [
  ofChanges('diff: diffWordsWithSpace', (left, right) => diffWordsWithSpace(left, right)),
  {
    name: 'diff: diffArrays',
    compare: (left, right) => {
      const tokens = numberTokens(left, right);
      const changes = diffArrays(tokens.left, tokens.right);
      return () => changes.map((change) => ({ side: sideOf(change), words: change.value.length }));
    },
  },
  ofNumbers('fast-myers-diff', (left, right) => [...fastMyersDiff(left, right)]),
  ofNumbers('@jest/diff-sequences', jestEdits),
  ofLetters('diff-match-patch', (left, right) =>
    exactDiffMatchPatch().diff_main(left, right, false),
  ),
  ofLetters('diff-match-patch, semantic', (left, right) => {
    const tool = exactDiffMatchPatch();
    const pieces = tool.diff_main(left, right, false);
    tool.diff_cleanupSemantic(pieces);
    return pieces;
  }),
  ofLetters('fast-diff', (left, right) => fastDiff(left, right)),
  {
    name: '@codemirror/merge diff',
    compare: (left, right) => {
      const tokens = numberTokens(left, right);
      const changes = codemirrorDiff(...letterTokens(tokens));
      const edits = changes.map(({ fromA, toA, fromB, toB }): Edit => [fromA, toA, fromB, toB]);
      return () => partsOfEdits(edits, tokens.left.length);
    },
  },
  ofNumbers('node-diff3', (left, right) =>
    diffIndices([...left], [...right]).map(
      ({ buffer1: [leftStart, leftLength], buffer2: [rightStart, rightLength] }): Edit => [
        leftStart,
        leftStart + leftLength,
        rightStart,
        rightStart + rightLength,
      ],
    ),
  ),
  ofNumbers('vscode-diff LcsDiff', (left, right) => {
    const sequence = (elements: Int32Array) => ({ getElements: () => elements });
    const { changes } = new LcsDiff(sequence(left), sequence(right)).ComputeDiff(false);
    return changes.map(
      (change): Edit => [
        change.originalStart,
        change.originalStart + change.originalLength,
        change.modifiedStart,
        change.modifiedStart + change.modifiedLength,
      ],
    );
  }),
];

function own(name: string, stretchesOf: (left: string, right: string) => readonly Stretch[]): Peer {
  return {
    name,
    compare: (left, right) => {
      const stretches = stretchesOf(left, right);
      return () =>
        stretches.map((stretch) => {
          const inLeft = countWords(left.slice(stretch.left.start, stretch.left.end));
          if (stretch.side !== 'right') return { side: stretch.side, words: inLeft };
          return {
            side: 'right',
            words: countWords(right.slice(stretch.right.start, stretch.right.end)),
          };
        });
    },
  };
}

function ofChanges(
  name: string,
  changesOf: (left: string, right: string) => readonly ChangeObject<string>[],
): Peer {
  return {
    name,
    compare: (left, right) => {
      const changes = changesOf(left, right);
      return () =>
        changes.map((change) => ({ side: sideOf(change), words: countWords(change.value) }));
    },
  };
}

function sideOf(change: { readonly added: boolean; readonly removed: boolean }): Side {
  if (change.removed) return 'left';
  return change.added ? 'right' : 'both';
}

function ofNumbers(
  name: string,
  editsOf: (left: Int32Array, right: Int32Array) => readonly Edit[],
): Peer {
  return {
    name,
    compare: (left, right) => {
      const tokens = numberTokens(left, right);
      const edits = editsOf(Int32Array.from(tokens.left), Int32Array.from(tokens.right));
      return () => partsOfEdits(edits, tokens.left.length);
    },
  };
}

function ofLetters(
  name: string,
  piecesOf: (left: string, right: string) => readonly Piece[],
): Peer {
  return {
    name,
    compare: (left, right) => {
      const pieces = piecesOf(...letterTokens(numberTokens(left, right)));
      return () =>
        pieces.map(([side, text]) => ({ side: sides[side + 1] ?? 'both', words: text.length }));
    },
  };
}

const sides: readonly Side[] = ['left', 'both', 'right'];

function partsOfEdits(edits: readonly Edit[], leftLength: number): readonly Part[] {
  let at = 0;
  const parts = edits.flatMap(([leftStart, leftEnd, rightStart, rightEnd]): Part[] => {
    const before = leftStart - at;
    at = leftEnd;
    return [
      { side: 'both', words: before },
      { side: 'left', words: leftEnd - leftStart },
      { side: 'right', words: rightEnd - rightStart },
    ];
  });
  return [...parts, { side: 'both', words: leftLength - at }];
}

function jestEdits(left: Int32Array, right: Int32Array): readonly Edit[] {
  const edits: Edit[] = [];
  let [leftAt, rightAt] = [0, 0];
  const found = (length: number, leftStart: number, rightStart: number) => {
    edits.push([leftAt, leftStart, rightAt, rightStart]);
    [leftAt, rightAt] = [leftStart + length, rightStart + length];
  };
  jestDiff(left.length, right.length, (a, b) => left[a] === right[b], found);
  return [...edits, [leftAt, left.length, rightAt, right.length]];
}

function exactDiffMatchPatch(): DiffMatchPatch {
  const tool = new DiffMatchPatch();
  tool.Diff_Timeout = 0;
  return tool;
}
