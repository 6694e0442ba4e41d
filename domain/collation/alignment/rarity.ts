import type { CountedForms } from './countForms';
import type { LibraryForms } from './countLibraryForms';
import type { Numbering } from './numbering';
import { type SparseVector, valued } from './sparseVector';
import type { Work } from './work';

/** How much the rarity of a stem in the library counts beside that in the accounts compared. */
const LIBRARY_SHARE = 0.25;

/** Passages on either side within which a word is counted to say how rare it is there. */
const NEARBY = 5;

/** Of every form, by its number, the inverse document frequency, the passage being the document. */
export function measureRarity(
  passages: readonly CountedForms[],
  numbering: Numbering,
  library: LibraryForms | undefined,
  work: Work,
): Float64Array {
  const rarities = new Float64Array(numbering.size);
  for (const { stemCounts, groupCounts, pairCounts } of work.over(passages)) {
    for (const { keys } of [stemCounts, groupCounts, pairCounts]) {
      for (const form of keys) rarities[form] = (rarities[form] ?? 0) + 1;
    }
  }
  rarities.forEach((having, form) => {
    rarities[form] = rarityOf(having, passages.length);
  });
  if (library) addLibrary(rarities, numbering, library);
  return rarities;
}

function rarityOf(having: number, passages: number): number {
  return Math.log((passages + 1) / (having + 0.5));
}

function addLibrary(
  rarities: Float64Array,
  numbering: Numbering,
  { passages, having }: LibraryForms,
): void {
  for (const [stem, form] of numbering.stems()) {
    const here = rarities[form] ?? 0;
    const there = rarityOf(having.get(stem) ?? 0, passages);
    rarities[form] = here + LIBRARY_SHARE * (there - here);
  }
}

/** Of each passage of an account, how rare its stems are among those nearby. */
export function rarityHere(
  passages: readonly CountedForms[],
  formCount: number,
  work: Work,
): SparseVector[] {
  // Counted for the first, then carried along with what comes near and what goes.
  const having = new Int32Array(formCount);
  const count = (place: number, change: 1 | -1) => {
    for (const stem of passages[place]?.stemCounts.keys ?? []) {
      having[stem] = (having[stem] ?? 0) + change;
    }
  };
  for (let place = 0; place < NEARBY; place += 1) count(place, 1);
  return work.map(passages, ({ stemCounts }, place) => {
    count(place + NEARBY, 1);
    count(place - NEARBY - 1, -1);
    const first = Math.max(0, place - NEARBY);
    const nearby = Math.min(passages.length, place + NEARBY + 1) - first;
    return valued(stemCounts, (stem) => Math.log((nearby + 1) / (having[stem] ?? 1)));
  });
}
