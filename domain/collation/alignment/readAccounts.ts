import type { CollatedAccount } from '../collation';
import { isLacuna } from '../isLacuna';
import { readPassage } from '../readPassage';
import type { ComparedPassage } from './comparedPassage';
import { type CountedForms, countForms } from './countForms';
import type { LibraryForms } from './countLibraryForms';
import { Nearest } from './nearest';
import { Numbering } from './numbering';
import { readDates } from './readDates';
import { readQuoted } from './readQuoted';
import { readSpeech } from './readSpeech';
import { joinVectors, type SparseVector, unitVector } from './sparseVector';
import { VectorIndex } from './vectorIndex';
import type { Work } from './work';

/** Passages on either side that make the surroundings of a passage: an incident is told in some seven sentences. */
const AROUND = 3;

/** Passages on either side within which a word is counted to say how rare it is there. */
const NEARBY = 5;

/** Others of its own account that a passage is held against; one may be a chance likeness, two a commonplace. */
const LIKEST_AT_HOME = 2;

/** How much the rarity of a stem in the library counts beside that in the accounts compared. */
const LIBRARY_SHARE = 0.25;

/**
 * Makes the passages of all accounts ready. A form is the rarer, the fewer passages of all accounts have it, and a stem, where a
 * library is given, the fewer passages of the library.
 */
export function readAccounts(
  accounts: readonly CollatedAccount[],
  work: Work,
  library?: LibraryForms,
): ComparedPassage[][] {
  const numbering = new Numbering();
  const counted = accounts.map((account) =>
    work.map(account.passages, (passage) =>
      countForms(isLacuna(passage) ? [] : readPassage(passage.text), numbering),
    ),
  );
  const rarityAmongThese = rarityOf(counted.flat(), work);
  const rarity = library ? inLibraryToo(rarityAmongThese, numbering, library) : rarityAmongThese;
  return accounts.map((account, index) => {
    const forms = counted[index] ?? [];
    const wordings = work.map(forms, (one) => wordingOf(one, rarity));
    const atHome = likenessAtHome(wordings, work);
    const presence = work.map(forms, (one) => new Set(one.stemCounts.keys()));
    return work.map(account.passages, ({ id, text }, place) => {
      const own = forms[place] ?? countForms([], numbering);
      const passage: ComparedPassage = {
        id,
        words: own.words,
        stems: own.stems,
        sortedStems: [...own.stems].sort((a, b) => a - b),
        rarity: new Map([...own.stemCounts.keys()].map((stem) => [stem, rarity(stem)])),
        wording: wordings[place] ?? unitVector(new Map(), rarity),
        pairs: new Map([...own.pairs].map((pair) => [pair, rarity(pair)])),
        surroundings: surroundingsOf(forms, place, rarity),
        rarityHere: rarityHere(presence, place),
        quoted: readQuoted(own, rarity),
        dates: own.words.length === 0 ? [] : readDates(text),
        speech: readSpeech(own.words),
        likenessAtHome: atHome[place] ?? 0,
      };
      return passage;
    });
  });
}

type Rarity = (form: number) => number;

/** Inverse document frequency, the passage as the document. */
function rarityOf(passages: readonly CountedForms[], work: Work): Rarity {
  const having = new Map<number, number>();
  for (const { stemCounts, groupCounts, pairs } of work.over(passages)) {
    for (const forms of [stemCounts, groupCounts, pairs]) {
      for (const form of forms.keys()) having.set(form, (having.get(form) ?? 0) + 1);
    }
  }
  return (form) => Math.log((passages.length + 1) / ((having.get(form) ?? passages.length) + 0.5));
}

function inLibraryToo(
  rarity: Rarity,
  numbering: Numbering,
  { passages, having }: LibraryForms,
): Rarity {
  const inLibrary = new Map<number, number>();
  for (const [stem, form] of numbering.stems()) {
    inLibrary.set(form, Math.log((passages + 1) / ((having.get(stem) ?? 0) + 0.5)));
  }
  return (form) => {
    const there = inLibrary.get(form);
    const here = rarity(form);
    return there === undefined ? here : here + LIBRARY_SHARE * (there - here);
  };
}

function wordingOf({ stemCounts, groupCounts }: CountedForms, rarity: Rarity): SparseVector {
  return joinVectors(unitVector(stemCounts, rarity), unitVector(groupCounts, rarity));
}

function surroundingsOf(forms: readonly CountedForms[], place: number, rarity: Rarity) {
  const counts = new Map<number, number>();
  for (const { stemCounts } of forms.slice(Math.max(0, place - AROUND), place + AROUND + 1)) {
    for (const [stem, count] of stemCounts) counts.set(stem, (counts.get(stem) ?? 0) + count);
  }
  return unitVector(counts, rarity);
}

function rarityHere(presence: readonly ReadonlySet<number>[], place: number): Map<number, number> {
  const nearby = presence.slice(Math.max(0, place - NEARBY), place + NEARBY + 1);
  const stems = [...(presence[place] ?? [])];
  return new Map(
    stems.map((stem) => {
      const having = nearby.filter((one) => one.has(stem)).length;
      return [stem, Math.log((nearby.length + 1) / having)];
    }),
  );
}

function likenessAtHome(wordings: readonly SparseVector[], work: Work): number[] {
  const index = new VectorIndex(wordings, work);
  return work.map(wordings, (wording, place) => {
    const likest = new Nearest(LIKEST_AT_HOME);
    index.cosines(wording).forEach((likeness, other) => {
      if (other !== place) likest.offer(likeness, other);
    });
    return likest.mean();
  });
}
