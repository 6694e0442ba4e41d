import type { Difference, Move, Side, Stretch } from '../domain/difference/stretch';
import { spanText } from '../domain/text/span';

type Mark = { readonly open: string; readonly close: string; readonly colour: number };

// Yellow and cyan, which are told apart by all kinds of colour vision; the brackets tell it without colour.
const marks: Readonly<Record<Exclude<Side, 'both'>, Mark>> = {
  left: { open: '[-', close: '-]', colour: 33 },
  right: { open: '{+', close: '+}', colour: 36 },
};

/** A difference as text for a terminal: the texts in one, and below it the blocks that stand elsewhere. */
export function drawDifference(
  left: string,
  right: string,
  { stretches, moves, complete }: Difference,
  inColour: boolean,
): string {
  const draw = (drawn: readonly Stretch[]) =>
    drawn.map((stretch) => drawStretch(left, right, stretch, inColour)).join('');
  const parts = [
    draw(stretches),
    ...moves.map((move) => `${titleOf(move, left, right)}\n${draw(move.inner)}`),
  ];
  if (!complete) parts.push('The comparison was stopped early.');
  return parts.map((part) => (part.endsWith('\n') ? part : `${part}\n`)).join('\n');
}

function drawStretch(left: string, right: string, stretch: Stretch, inColour: boolean): string {
  if (stretch.side === 'both') return spanText(right, stretch.right);
  const text =
    stretch.side === 'left' ? spanText(left, stretch.left) : spanText(right, stretch.right);
  const { open, close, colour } = marks[stretch.side];
  const marked = `${open}${text}${close}`;
  return inColour ? `\u001b[${colour}m${marked}\u001b[0m` : marked;
}

function titleOf({ left, right }: Move, leftText: string, rightText: string): string {
  return `Moved: line ${lineAt(leftText, left.start)} on the left is line ${lineAt(rightText, right.start)} on the right`;
}

function lineAt(text: string, place: number): number {
  return text.slice(0, place).split('\n').length;
}
