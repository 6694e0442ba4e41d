import { stemWord } from '../text/stemWord';
import { cutWords } from '../text/words';

/** Paragraphs, by their place among those given, that tell the same in other words. */
export type Counterparts = {
  readonly left: number;
  readonly right: number;
  /** Their likeness, from `leastLikeness` to 1. */
  readonly likeness: number;
};

/**
 * Two forms of one text are expected to meet, so little is enough: two translations of one sentence reach 0.3 to 0.6,
 * paragraphs that share only common words stay below 0.2.
 */
const leastLikeness = 0.25;

/**
 * Finds the paragraphs of two forms of a text that are each other's likest. Likeness is Ochiai's coefficient over
 * word stems, each weighed by how few of all these paragraphs have it.
 */
export function findCounterparts(
  left: readonly string[],
  right: readonly string[],
): readonly Counterparts[] {
  const stems = { left: left.map(stemsOf), right: right.map(stemsOf) };
  const weightOf = weighStems([...stems.left, ...stems.right]);
  const pairs = likePairs(stems.left, stems.right, weightOf);
  const bestLeft = bestBy(pairs, 'left');
  const bestRight = bestBy(pairs, 'right');
  return pairs.filter(
    (pair) => bestLeft.get(pair.left) === pair && bestRight.get(pair.right) === pair,
  );
}

type Stems = ReadonlySet<string>;
type WeightOf = (stem: string) => number;

function stemsOf(text: string): Stems {
  const words = cutWords(text).filter(({ kind }) => kind === 'word');
  return new Set(words.map(({ start, end }) => stemWord(text.slice(start, end).toLowerCase())));
}

/** A stem in more paragraphs than this, and in more than this share of them, tells nothing: books are full of such. */
const commonplace = { paragraphs: 20, share: 1 / 50 };

/** A stem in few paragraphs tells much, one in many little; commonplaces weigh nothing. */
function weighStems(paragraphs: readonly Stems[]): WeightOf {
  const counts = new Map<string, number>();
  for (const stem of paragraphs.flatMap((stems) => [...stems])) {
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const most = Math.max(commonplace.paragraphs, paragraphs.length * commonplace.share);
  return (stem) => {
    const count = counts.get(stem) ?? 0;
    return count > most ? 0 : Math.log(1 + paragraphs.length / count);
  };
}

function likePairs(
  left: readonly Stems[],
  right: readonly Stems[],
  weightOf: WeightOf,
): readonly Counterparts[] {
  const havers = new Map<string, number[]>();
  for (const [at, stems] of right.entries()) {
    for (const stem of stems) append(havers, stem, at);
  }
  const weigh = (stems: Stems) => [...stems].reduce((sum, stem) => sum + weightOf(stem), 0);
  const rightWeights = right.map(weigh);
  return left.flatMap((stems, at) => {
    const shared = new Map<number, number>();
    for (const stem of stems) {
      const stemWeight = weightOf(stem);
      for (const other of stemWeight > 0 ? (havers.get(stem) ?? []) : []) {
        shared.set(other, (shared.get(other) ?? 0) + stemWeight);
      }
    }
    const weight = weigh(stems);
    return [...shared].flatMap(([other, both]) => {
      const likeness = both / Math.sqrt(weight * (rightWeights[other] ?? 0));
      return likeness >= leastLikeness ? [{ left: at, right: other, likeness }] : [];
    });
  });
}

function bestBy(
  pairs: readonly Counterparts[],
  side: 'left' | 'right',
): ReadonlyMap<number, Counterparts> {
  const best = new Map<number, Counterparts>();
  for (const pair of pairs) {
    if (pair.likeness > (best.get(pair[side])?.likeness ?? 0)) best.set(pair[side], pair);
  }
  return best;
}

function append(places: Map<string, number[]>, stem: string, at: number): void {
  const known = places.get(stem);
  if (known === undefined) places.set(stem, [at]);
  else known.push(at);
}
