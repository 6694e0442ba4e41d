import { Alignment } from './Alignment';
import type { CollationQuestion } from './collationMessages';

/** The reader's layer, the machine's and a colleague's: gone between, none is collated twice. */
const mostKept = 3;

type Kept = {
  /** What the alignment depends on, each the same object as long as it is the same. */
  readonly grounds: readonly unknown[];
  readonly alignment: Alignment;
};

let kept: readonly Kept[] = [];

/** The alignment on these grounds: one that is known, or else a new one. Of those under way only the latest goes on. */
export function findAlignment(
  grounds: readonly unknown[],
  ask: () => CollationQuestion,
): Alignment {
  const known = kept.find((one) => isSame(one.grounds, grounds));
  if (known !== undefined && known.alignment.state.kind !== 'stopped') return known.alignment;
  for (const { alignment } of kept) alignment.abandon();
  const done = kept.filter(({ alignment }) => alignment.state.kind === 'done');
  const alignment = new Alignment(ask());
  kept = [...done, { grounds, alignment }].slice(-mostKept);
  return alignment;
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((ground, index) => ground === other[index]);
}
