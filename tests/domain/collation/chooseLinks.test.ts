import { expect, test } from 'vitest';
import { chooseLinks } from '../../../domain/collation/alignment/chooseLinks';
import type { ComparedPassage } from '../../../domain/collation/alignment/comparedPassage';
import { tally } from '../../../domain/collation/alignment/sparseVector';
import { Work } from '../../../domain/collation/alignment/work';

const nothing = tally([]);
const passage: ComparedPassage = {
  id: '',
  words: [],
  stems: [],
  sortedStems: new Int32Array(0),
  rarity: nothing,
  wording: nothing,
  pairs: nothing,
  surroundings: nothing,
  rarityHere: nothing,
  quoted: { rarity: nothing, isFragment: false },
  dates: [],
  speech: [],
  likenessAtHome: 0,
};

/** Doubtful pairs held twice as often as was said. */
const calibration = [
  [0.25, 0.5],
  [0.9, 0.9],
] as const;

function choose(length: number, ...probabilities: readonly number[]): readonly number[] {
  const account = Array.from({ length }, () => passage);
  const places = Int32Array.from(probabilities.keys());
  const pairing = { left: account, right: account, cells: { lefts: places, rights: places } };
  const said = Float64Array.from(probabilities);
  return chooseLinks(pairing, said, calibration, new Work()).chosen;
}

const unsure = [0.6, 0.6, 0.25, 0.25, 0.1, 0.1, 0.1, 0.1];
const sure = [...Array.from({ length: 20 }, () => 0.95), 0.25];

test('in long accounts in which little is certain, links are chosen by how such links held', () => {
  expect(choose(100, ...unsure)).toEqual([0, 1, 2, 3]);
});

test('in extracts, and where most is settled, links are chosen by what is said of them', () => {
  expect(choose(10, ...unsure)).toEqual([0, 1]);
  expect(choose(100, ...sure)).not.toContain(20);
});

test('each pair is told to be as likely as such pairs held', () => {
  const account = [passage];
  const cells = { lefts: Int32Array.of(0), rights: Int32Array.of(0) };
  const pairing = { left: account, right: account, cells };
  const { likely } = chooseLinks(pairing, Float64Array.of(0.25), calibration, new Work());
  expect(likely[0]).toBeCloseTo(0.5);
});
