import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { noCorrections } from '../../../domain/structure/corrections';
import { recogniseStructure } from '../../../domain/structure/recogniseStructure';
import type { Structure } from '../../../domain/structure/structure';
import { thingsOfKind } from '../../../domain/structure/thingsOfKind';
import { parseText } from '../../../parsing/text/parseText';
import { spelledAt } from './asBlocks';

const folder = join(import.meta.dirname, '../../../../shared/sources');

const articles = {
  briefingBook: {
    file: '000_2a008f7c0a63de4f.txt',
    title: 'NATO Expansion: What Yeltsin Heard',
  },
  goldgeier: {
    file: '001_0e751a1a478f60b5.txt',
    title:
      'Promises Made, Promises Broken? What Yeltsin Was Told About NATO in 1993 and Why It Matters',
  },
  braithwaite: {
    file: '004_f5bbd1ade0ce0516.txt',
    title: 'NATO enlargement: Assurances and misunderstandings',
  },
};

async function recognise(name: keyof typeof articles) {
  const { file } = articles[name];
  const answer = await parseText(readFileSync(join(folder, file)), file);
  if (answer.outcome !== 'parsed') throw new Error(answer.message);
  const { blocks } = answer.document;
  const titles = Object.entries(articles)
    .filter(([source]) => source !== name)
    .map(([source, { title }]) => ({ source, title }));
  return { blocks, structure: recogniseStructure(blocks, noCorrections, titles) };
}

function kindsOf({ things }: Structure): readonly string[] {
  return [...new Set(things.map(({ kind }) => kind))].sort();
}

/** The words before the name of each document that is referred to, and its number; checked by hand, one by one. */
const documentLinks = [
  ['October 22, 1993, (Document 8', 8],
  ['declassified cable (Document 7', 7],
  ['in October 1993 (Document 6', 6],
  ['NATO expansion.” (See Document 5', 5],
  ['September 15, 1993, (Document 4', 4],
  ['State Department (see Document 2', 2],
  ['1993, document (Document 5', 5],
  ['to the east.” (See Document 11', 11],
  ['Walesa told Clinton (Document 12', 12],
  ['November 29, 1994, (Document 13', 13],
  ['NATO expansion.” (See Document 17', 17],
  ['hospital room) (Document 16', 16],
  ['December 14, 1994, (Document 14', 14],
  ['at the Kremlin (Document 19', 19],
  ['Nova Scotia (Document 20', 20],
  ['Duma hearings (Document 18', 18],
  ['in the 1990s (Document 25', 25],
  ['2015 book. (Document 22', 22],
  ['February 1996 (Document 23', 23],
  ['deputies’ meeting (see Document 3', 3],
  ['October 22 (see Document 8', 8],
  ['Yeltsin’s letter (see Document 4', 4],
  ['NATO expansion (see Document 4', 4],
  ['Woerner, as in Document 1', 1],
] as const;

/** Words that only the text of this document has: what its number must lead to. */
const documentWords: readonly (readonly [number, string])[] = [
  [1, 'GARF), Fond 10026, Opis 1'],
  [2, 'specific calendar for expansion'],
  [3, 'Oxman is writing to prepare Tarnoff'],
  [4, 'This Yeltsin letter to Clinton'],
  [5, 'Tab C describes'],
  [6, 'James Collins sends Secretary Christopher a briefing cable'],
  [7, 'his memo about the Kozyrev meeting'],
  [8, 'Zavidovo'],
  [11, 'Clinton stops in Prague'],
  [12, 'Poland’s Lech Walesa argues'],
  [13, 'On the eve of Budapest CSCE meeting'],
  [14, 'Rybkin stresses'],
  [16, 'Boris Yeltsin’s hospital room'],
  [17, 'subordinating, if not abandoning'],
  [18, 'the Duma held hearings'],
  [19, '50th anniversary of victory in World War II'],
  [20, 'pats Clinton on his knee'],
  [22, 'When Evgeny Primakov becomes foreign minister'],
  [23, 'The Kornblum-Herbst memo'],
  [25, 'prepares this memo for the speaker of the Duma'],
];

const isThere = existsSync(folder);
const { blocks, structure } = isThere
  ? await recognise('briefingBook')
  : { blocks: [], structure: recogniseStructure([]) };
const ids = blocks.map(({ id }) => id);

describe.skipIf(!isThere)('the documents of the briefing book', () => {
  const units = thingsOfKind(structure, 'unit');

  test('are 25, the first numbered by its heading and the others by their place', () => {
    expect(units.map(({ number }) => number)).toEqual(Array.from({ length: 25 }, (_, i) => i + 1));
    expect(
      units.filter(({ certainty }) => certainty === 'stated').map(({ label }) => label),
    ).toEqual(['1']);
    expect(units.filter(({ source }) => source === null)).toEqual([]);
    expect(units.filter(({ caseId }) => caseId !== null)).toHaveLength(12);
  });

  test.each(documentWords)('Document %i is the one that has “%s”', (number, words) => {
    const unit = units.find((other) => other.number === number);
    const extent = ids.slice(ids.indexOf(unit?.first ?? ''), ids.indexOf(unit?.last ?? '') + 1);
    const text = extent.map((block) =>
      spelledAt(blocks, { block, span: { start: 0, end: Infinity } }),
    );
    expect(text.join('\n')).toContain(words);
  });

  test('end before the footnotes', () => {
    const first = thingsOfKind(structure, 'footnote')[0]?.place.block ?? '';
    expect(ids.indexOf(units.at(-1)?.last ?? '')).toBe(ids.indexOf(first) - 1);
  });
});

describe.skipIf(!isThere)('the references of the briefing book', () => {
  const references = thingsOfKind(structure, 'reference').map((reference) => {
    const { block, span } = reference.place;
    const before = { block, span: { start: 0, end: span.end } };
    return { ...reference, context: spelledAt(blocks, before) };
  });
  const leading = (kind: string) => references.filter(({ targets }) => targets[0]?.kind === kind);

  test('lead 24 times to the documents that a reader finds, and to no others', () => {
    const links = leading('unit').map(({ targets, context }, i) => {
      const words = documentLinks[i]?.[0] ?? '';
      const unit = structure.byId.get(targets[0]?.id ?? '');
      return [context.slice(-words.length), unit?.kind === 'unit' ? unit.number : null];
    });
    expect(links).toEqual(documentLinks);
  });

  test('lead nowhere from the shelf marks of another briefing book', () => {
    const nowhere = references.filter(({ targets }) => targets.length === 0);
    expect(nowhere.map(({ place }) => spelledAt(blocks, place))).toEqual([
      'Documents 12-1',
      '12-2',
    ]);
  });

  test('find both citations of the other article’s title, one of them wrong, and no other title', () => {
    expect(leading('source').map(({ targets, certainty }) => [targets[0]?.id, certainty])).toEqual([
      ['goldgeier', 'stated'],
      ['goldgeier', 'inferred'],
    ]);
  });

  test('lead from “op. cit.” to the footnote that gives the title', () => {
    const notes = leading('footnote').map(({ targets }) =>
      structure.byId.get(targets[0]?.id ?? ''),
    );
    expect(notes.map((note) => note?.kind === 'footnote' && note.label)).toEqual(['11']);
  });
});

describe.skipIf(!isThere)('in the briefing book', () => {
  test('14 marks send to 14 footnotes', () => {
    const marks = thingsOfKind(structure, 'footnote mark');
    expect(marks.map(({ label }) => label)).toEqual(
      Array.from({ length: 14 }, (_, i) => `${i + 1}`),
    );
    expect(thingsOfKind(structure, 'footnote')).toHaveLength(14);
  });

  test('nobody speaks, no record has a head, and no page has a number', () => {
    expect(kindsOf(structure)).toEqual([
      'date',
      'footnote',
      'footnote mark',
      'gap',
      'reference',
      'unit',
    ]);
  });
});

describe.skipIf(!isThere)('in the two other articles', () => {
  test('there is nothing but dates, and five footnotes in one of them', async () => {
    const [first, second] = [await recognise('goldgeier'), await recognise('braithwaite')];
    expect(kindsOf(first.structure)).toEqual(['date']);
    expect(kindsOf(second.structure)).toEqual(['date', 'footnote', 'footnote mark']);
    const marks = thingsOfKind(second.structure, 'footnote mark');
    expect(marks.map(({ label }) => label)).toEqual(['1', '2', '3', '4', '5']);
  });
});

/** The years of the dates that state none, in the order of the three articles; found by hand. */
const unstatedYears = [
  ...[1993, 1993, 1993, 1994, 1994, 1994, 1996, 1993, 1994, 1993, 1993, 1993, 1994, 1994],
  ...[1994, 1994, 1995, 1990, 1991, 1993, 1993, 1993, 1993, 1993, 1994, 1993, 1993, 2014],
];

test.skipIf(!isThere)(
  'of 28 dates without a year 21 get the right one, 5 none, 2 a wrong one',
  async () => {
    const others = [await recognise('goldgeier'), await recognise('braithwaite')];
    const found = [structure, ...others.map((other) => other.structure)];
    const dates = found.flatMap((each) => thingsOfKind(each, 'date'));
    const inferred = dates.filter(({ certainty }) => certainty === 'inferred');
    const guesses = inferred.map(({ edtf }) => edtf.slice(0, 4));
    const right = guesses.filter((year, i) => year === String(unstatedYears[i]));
    const open = guesses.filter((year) => year === 'XXXX');
    expect([guesses.length, right.length, open.length]).toEqual([28, 21, 5]);
  },
);
