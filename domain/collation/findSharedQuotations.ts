import type { CollatedAccount } from './collation';
import { type PassageWord, readPassage } from './readPassage';

/** Words that two passages of different accounts have in common, in the same order, as the left spells them. */
export type SharedQuotation = {
  readonly left: string;
  readonly right: string;
  readonly text: string;
};

/** Words by which runs are found; what is quoted in fewer words is not told from chance. */
const SEED = 3;

/** A name or a function word says so much of what a telling word does: "Secretary of State Warren Christopher" is no quotation. */
const SAYS_LITTLE = 0.25;

/** What a run must say where both have it in quotation marks, and where not. */
const SAID_IN_MARKS = 1.5;
const SAID_WITHOUT = 3;

/** Passages that may share three words before these are a turn of phrase. */
const TURN_OF_PHRASE = 6;

/**
 * The word-for-word quotations that two accounts share: all longest runs of common words that say enough, less being
 * asked of those in quotation marks on both sides. Ascending by left passage.
 */
export function findSharedQuotations(
  left: CollatedAccount,
  right: CollatedAccount,
): SharedQuotation[] {
  const lefts = left.passages.map(({ text }) => readPassage(text));
  const rights = right.passages.map(({ text }) => readPassage(text));
  const seeds = seedsOf(rights);
  return lefts.flatMap((words, row) => {
    const quotations = words.flatMap((_, start) =>
      (seeds.get(seedAt(words, start)) ?? []).flatMap(({ passage, word }) => {
        const run = runAt(words, start, rights[passage] ?? [], word);
        if (!run || !saysEnough(run)) return [];
        const text = run.left.map((one) => one.spelled).join(' ');
        const [one, other] = [left.passages[row], right.passages[passage]];
        return one && other ? [{ left: one.id, right: other.id, text }] : [];
      }),
    );
    return withoutRepeats(quotations);
  });
}

type Place = { readonly passage: number; readonly word: number };

function seedsOf(passages: readonly (readonly PassageWord[])[]): Map<string, Place[]> {
  const seeds = new Map<string, Place[]>();
  passages.forEach((words, passage) => {
    for (let word = 0; word + SEED <= words.length; word += 1) {
      const seed = seedAt(words, word);
      const places = seeds.get(seed);
      if (places) places.push({ passage, word });
      else seeds.set(seed, [{ passage, word }]);
    }
  });
  for (const [seed, places] of seeds) if (places.length > TURN_OF_PHRASE) seeds.delete(seed);
  return seeds;
}

function seedAt(words: readonly PassageWord[], start: number): string {
  const seed = words.slice(start, start + SEED);
  return seed.length < SEED ? '' : seed.map((word) => word.folded).join(' ');
}

type Run = { readonly left: readonly PassageWord[]; readonly right: readonly PassageWord[] };

/** The run that begins at these places, if it does not begin before them. */
function runAt(
  left: readonly PassageWord[],
  from: number,
  right: readonly PassageWord[],
  to: number,
): Run | undefined {
  const same = (step: number) =>
    left[from + step] !== undefined && left[from + step]?.folded === right[to + step]?.folded;
  if (same(-1)) return undefined;
  let length = 0;
  while (same(length)) length += 1;
  return { left: left.slice(from, from + length), right: right.slice(to, to + length) };
}

function saysEnough({ left, right }: Run): boolean {
  const inMarks = [...left, ...right].every((word) => word.isQuoted);
  const said = left.reduce(
    (sum, word) => sum + (word.isFunction || word.isName ? SAYS_LITTLE : 1),
    0,
  );
  return said >= (inMarks ? SAID_IN_MARKS : SAID_WITHOUT);
}

function withoutRepeats(quotations: readonly SharedQuotation[]): SharedQuotation[] {
  const byText = new Map(quotations.map((one) => [`${one.right}\n${one.text}`, one]));
  return [...byText.values()];
}
