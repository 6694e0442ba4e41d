import { describe, expect, test } from 'vitest';
import { compareVersions } from '../../../domain/versions/compareVersions';
import type { VersionSide, Versions, VersionTag } from '../../../domain/versions/versions';
import { aVersion } from './aVersion';

const coldPeace =
  '“Europe, even before it has managed to shrug off the legacy of the Cold War, is risking encumbering itself with a cold peace.”';
const coldPeaceInTheTimes = '“Europe is in danger of plunging into a cold peace.”';
const distrust = '“Why sow the seeds of distrust?”';
const mistrust = '“Why are you sowing the seeds of mistrust?”';
const partners = '“After all, we are no longer adversaries, we are partners.”';

function marked({ text, marks }: VersionSide, kind: VersionTag['kind']): readonly string[] {
  return marks
    .filter(({ tag }) => tag.kind === kind)
    .map(({ span }) => text.slice(span.start, span.end));
}

function rows({ rows: all }: Versions): readonly string[] {
  const names = (paragraphs: readonly { readonly passage: string }[]) =>
    paragraphs.map(({ passage }) => passage).join(' ');
  return all.map(({ left, right }) => `${names(left)} | ${names(right)}`);
}

describe('two translations of one speech', () => {
  const versions = compareVersions(
    aVersion(coldPeace, partners, distrust),
    aVersion(mistrust, coldPeaceInTheTimes),
  );

  test('meet by what they tell, though they share no whole sentence', () => {
    expect(rows(versions)).toEqual([' | p1', 'p1 | p2', 'p2 | ', 'p3 | ']);
    expect(marked(versions.right, 'differs')).toContain('is in danger of plunging into');
  });

  test('show what stands in another order as moved, with its inner differences', () => {
    expect(marked(versions.left, 'moved')).toEqual([distrust]);
    expect(marked(versions.right, 'moved')).toEqual([mistrust]);
    expect(versions.moves[0]?.isLaterOnRight).toBe(false);
    expect(marked(versions.right, 'differs')).toContain('mistrust');
  });

  test('show what only one has as differing, whole', () => {
    expect(marked(versions.left, 'differs')).toContain(partners);
  });
});

describe('two releases of one record', () => {
  const full =
    'The President asked whether the offer of 9 February still stood. He was told that it did.';
  const held = 'The President asked whether █████████ still stood. He was told that it did not.';
  const versions = compareVersions(aVersion(full), aVersion(held));

  test('what stands opposite a redaction is marked as that and not as a difference', () => {
    expect(marked(versions.left, 'opposite')).toEqual(['the offer of 9 February']);
    expect(marked(versions.right, 'gap')).toEqual(['█████████']);
  });

  test('what was changed beside it differs', () => {
    expect(versions.differences).toBe(1);
    expect(marked(versions.right, 'differs')).toEqual(['not']);
  });
});

describe('a block that has moved', () => {
  const block =
    'Membership was looked at as a longer term eventuality, and those who wished to join could work towards it over time.';
  const changed = block.replace('over time', 'in due course');
  const rest = [
    'The visit to Moscow would take place in January, after the summit of the alliance in Brussels.',
    'Elections to the new parliament were to be held in December, the first free ones since 1917.',
  ];
  const versions = compareVersions(aVersion(block, ...rest), aVersion(...rest, changed));

  test('is joined over its two places', () => {
    expect(marked(versions.left, 'moved')[0]).toContain('longer term eventuality');
    expect(marked(versions.right, 'moved')[0]).toContain('longer term eventuality');
    expect(versions.moves[0]?.isLaterOnRight).toBe(true);
  });

  test('counts only for what has changed within it', () => {
    expect(versions.differences).toBe(1);
  });
});

describe('what may be ignored', () => {
  const left = aVersion('The Defence Minister, Mr Yeltsin, agreed to the programme at once.');
  const right = aVersion('The defense minister Mr El’tsin agreed to the program at once!');

  test('differs as long as it is not', () => {
    expect(compareVersions(left, right).differences).toBeGreaterThan(0);
  });

  test('differs no more once all of it is', () => {
    const { differences } = compareVersions(left, right, {
      ignore: ['case', 'punctuation', 'spelling'],
    });
    expect(differences).toBe(0);
  });
});

test('a paragraph that the other joins to the next shares a row with both', () => {
  const versions = compareVersions(
    aVersion('The first sentence stands here.', 'The second one follows it.', 'And a third.'),
    aVersion('The first sentence stands here. The second one follows it.', 'And a third.'),
  );
  expect(rows(versions)).toEqual(['p1 p2 | p1', 'p3 | p2']);
});

test('a comparison stopped early says so, and calls the rest different', () => {
  /** Long, and of so few words that none tells where it belongs. */
  const text = (step: number) =>
    aVersion(Array.from({ length: 20_000 }, (_, i) => `w${(i * i * step) % 41}`).join(' '));
  const versions = compareVersions(text(7), text(11), { shouldStop: () => true });
  expect(versions.complete).toBe(false);
  expect(versions.differences).toBeGreaterThan(0);
});
