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
const SAID_IN_MARKS = 1.75;
const SAID_WITHOUT = 3;

/** So many words that somebody put in quotation marks are a quotation, whatever they say: "not whether but when". */
const WHOLE_QUOTATION = 4;

/** Passages that may share three words before these are a turn of phrase, by which alone no run is found. */
const TURN_OF_PHRASE = 6;

/**
 * The word-for-word quotations that two accounts share: all longest runs of common words that say enough, less being
 * asked of those in quotation marks on both sides, or that hold all that either puts in marks. Ascending by left passage.
 */
export function findSharedQuotations(
  left: CollatedAccount,
  right: CollatedAccount,
): SharedQuotation[] {
  const rights = right.passages.map(({ text }) => readPassage(text));
  const seeds = seedsOf(rights);
  return left.passages.flatMap(({ id, text }) => {
    const words = readPassage(text);
    const found = new Map<string, SharedQuotation>();
    for (const { passage, run } of runsOf(words, seeds, rights)) {
      const other = right.passages[passage]?.id;
      if (other === undefined || !saysEnough(run)) continue;
      const spelled = wordsOf(run.left).map((word) => word.spelled);
      const quotation = { left: id, right: other, text: spelled.join(' ') };
      found.set(`${other}\n${quotation.text}`, quotation);
    }
    return [...found.values()];
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
  if (start < 0) return '';
  const seed = words.slice(start, start + SEED);
  return seed.length < SEED ? '' : seed.map((word) => word.folded).join(' ');
}

/** Words of a passage, from one place to before another. */
type Stretch = {
  readonly words: readonly PassageWord[];
  readonly from: number;
  readonly to: number;
};
type Run = { readonly left: Stretch; readonly right: Stretch };

/** The longest runs of common words, each by the first of its seeds that is no turn of phrase. */
function* runsOf(
  words: readonly PassageWord[],
  seeds: ReadonlyMap<string, readonly Place[]>,
  rights: readonly (readonly PassageWord[])[],
): Generator<{ readonly passage: number; readonly run: Run }> {
  for (const at of words.keys()) {
    const isFoundBefore = seeds.has(seedAt(words, at - 1));
    for (const { passage, word } of seeds.get(seedAt(words, at)) ?? []) {
      const others = rights[passage] ?? [];
      const continues = words[at - 1]?.folded === others[word - 1]?.folded;
      if (isFoundBefore && continues && word > 0) continue;
      yield { passage, run: runThrough(words, at, others, word) };
    }
  }
}

/** The longest run of common words that goes through these places. */
function runThrough(
  left: readonly PassageWord[],
  at: number,
  right: readonly PassageWord[],
  there: number,
): Run {
  const same = (step: number) =>
    left[at + step] !== undefined && left[at + step]?.folded === right[there + step]?.folded;
  let [from, to] = [0, 0];
  while (same(from - 1)) from -= 1;
  while (same(to)) to += 1;
  return {
    left: { words: left, from: at + from, to: at + to },
    right: { words: right, from: there + from, to: there + to },
  };
}

function wordsOf({ words, from, to }: Stretch): readonly PassageWord[] {
  return words.slice(from, to);
}

function saysEnough({ left, right }: Run): boolean {
  const said = wordsOf(left).reduce(
    (sum, word) => sum + (word.isFunction || word.isName ? SAYS_LITTLE : 1),
    0,
  );
  const inMarks = [...wordsOf(left), ...wordsOf(right)].every((word) => word.isQuoted);
  return (
    said >= (inMarks ? SAID_IN_MARKS : SAID_WITHOUT) ||
    holdsWholeQuotation(left) ||
    holdsWholeQuotation(right)
  );
}

/** Whether all that stands in one pair of marks stands in the stretch, and is long enough. */
function holdsWholeQuotation({ words, from, to }: Stretch): boolean {
  let length = 0;
  for (let at = from; at < to; at += 1) {
    const opens = words[at]?.isQuoted && !words[at - 1]?.isQuoted;
    length = opens ? 1 : words[at]?.isQuoted && length > 0 ? length + 1 : 0;
    if (length >= WHOLE_QUOTATION && !words[at + 1]?.isQuoted) return true;
  }
  return false;
}
