import type { CollatedAccount, CollatedPassage } from '../collation';
import { isLacuna } from '../isLacuna';
import { readPassage } from '../readPassage';
import type { ComparedPassage } from './comparedPassage';
import { type CountedForms, countForms } from './countForms';
import type { LibraryForms } from './countLibraryForms';
import { Numbering } from './numbering';
import { measureRarity, rarityHere } from './rarity';
import { readDates } from './readDates';
import { readQuoted } from './readQuoted';
import { readSpeech } from './readSpeech';
import { joinVectors, type SparseVector, tally, unitVector, valued } from './sparseVector';
import { VectorIndex } from './vectorIndex';
import type { Work } from './work';

/** Passages on either side that make the surroundings of a passage: an incident is told in some seven sentences. */
const AROUND = 3;

/** Others of its own account that a passage is held against; one may be a chance likeness, two a commonplace. */
const LIKEST_AT_HOME = 2;

/** Shares of this work, as measured: to read the words, to find the likest at home, and all else. */
const SHARES = { words: 0.4, atHome: 0.3, rest: 0.3 };

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
  const count = (passage: CollatedPassage) =>
    countForms(isLacuna(passage) ? [] : readPassage(passage.text), numbering);
  const counted = accounts.map(({ passages }) =>
    work.map(passages, count, SHARES.words / accounts.length),
  );
  const rarity = measureRarity(counted.flat(), numbering, library, work);
  return accounts.map((account, index) =>
    readAccount(account, counted[index] ?? [], rarity, work, 1 / accounts.length),
  );
}

function readAccount(
  { passages }: CollatedAccount,
  forms: readonly CountedForms[],
  rarities: Float64Array,
  work: Work,
  share: number,
): ComparedPassage[] {
  const rarity = (form: number) => rarities[form] ?? 0;
  const wordings = work.map(forms, ({ stemCounts, groupCounts }) =>
    joinVectors(unitVector(stemCounts, rarities), unitVector(groupCounts, rarities)),
  );
  const atHome = likenessAtHome(wordings, work, share * SHARES.atHome);
  const here = rarityHere(forms, rarities.length, work);
  const ready = (own: CountedForms, place: number): ComparedPassage => {
    const { id = '', text = '' } = passages[place] ?? {};
    const around = forms.slice(Math.max(0, place - AROUND), place + AROUND + 1);
    return {
      id,
      words: own.words,
      stems: own.stems,
      sortedStems: new Int32Array(own.stems).sort(),
      rarity: valued(own.stemCounts, rarity),
      wording: wordings[place] ?? NOTHING,
      pairs: valued(own.pairCounts, rarity),
      surroundings: unitVector(tally(around.flatMap(({ telling }) => telling)), rarities),
      rarityHere: here[place] ?? NOTHING,
      quoted: readQuoted(own, rarity),
      dates: own.words.length === 0 ? [] : readDates(text),
      speech: readSpeech(own.words),
      likenessAtHome: atHome[place] ?? 0,
    };
  };
  return work.map(forms, ready, share * SHARES.rest);
}

const NOTHING = tally([]);

function likenessAtHome(
  wordings: readonly SparseVector[],
  work: Work,
  share: number,
): readonly number[] {
  const index = new VectorIndex(wordings, work);
  const likeness = (wording: SparseVector, place: number) =>
    index.nearest(wording, LIKEST_AT_HOME, place).mean();
  return work.map(wordings, likeness, share);
}
