import { describe, expect, test } from 'vitest';
import { recogniseStructure } from '../../../domain/structure/recogniseStructure';
import { thingsOfKind } from '../../../domain/structure/thingsOfKind';
import { asBlocks, type Draft, spelledAt } from './asBlocks';

/** Each mark with the words of the footnote to which it sends: `[1] → Talbott, p. 101.` */
function marksIn(...drafts: readonly Draft[]): readonly string[] {
  const blocks = asBlocks(drafts);
  const structure = recogniseStructure(blocks);
  return thingsOfKind(structure, 'footnote mark').map((mark) => {
    const note = structure.byId.get(mark.footnote ?? '');
    const words = note?.kind === 'footnote' ? note.words : [];
    const spelled = words.map((place) => spelledAt(blocks, place)).join(' ¶ ');
    return `${spelledAt(blocks, mark.place)} → ${spelled}`;
  });
}

describe('footnotes in a plain text', () => {
  test('are joined to the figures in brackets that send to them', () => {
    const marks = marksIn(
      'He was told so.[1] He believed it.[2]',
      '[1] Talbott, p. 101.',
      '[2] Cable.',
    );
    expect(marks).toEqual(['[1] → Talbott, p. 101.', '[2] → Cable.']);
  });

  test('may stand line by line in one block', () => {
    expect(marksIn('So.[1]\n[1] Talbott.')).toEqual(['[1] → Talbott.']);
    expect(marksIn('So.[1] And so.[2]', '[1] Talbott,\np. 101.\n[2] Cable.')).toEqual([
      '[1] → Talbott,\np. 101.',
      '[2] → Cable.',
    ]);
  });

  test('are joined to raised figures', () => {
    expect(marksIn('He was told so.¹² Then', '¹² Talbott, p. 101.')).toEqual([
      '¹² → Talbott, p. 101.',
    ]);
  });

  test('are joined to figures that lost their height, under a heading only', () => {
    const text = 'So he said.1 He went, “they say,”2 on p.3 home.';
    expect(marksIn(text, 'Notes', '1. Talbott.', '2. Cable.', '3. Memcon.')).toEqual([
      '1 → Talbott.',
      '2 → Cable.',
    ]);
    expect(marksIn(text, '1. Talbott.', '2. Cable.')).toEqual([]);
  });

  test('are joined under a Russian heading', () => {
    const marks = marksIn(
      'Так он сказал[1], и так было[2].',
      'Примечания',
      '1. Тэлботт.',
      '2. Запись.',
    );
    expect(marks).toEqual(['[1] → Тэлботт.', '[2] → Запись.']);
  });

  test('are joined to a star or a dagger, but a list is none', () => {
    expect(marksIn('He agreed.* Later† not.', '* So Talbott.', '† So Christopher.')).toEqual([
      '* → So Talbott.',
      '† → So Christopher.',
    ]);
    expect(marksIn('The panel:*', '* Mark Kramer', '* James Goldgeier')).toEqual([]);
  });

  test('may be items of a list, whose sign the file keeps apart', () => {
    const item = (sign: string, text: string): Draft => ({
      kind: 'list item',
      depth: 0,
      sign,
      text,
    });
    expect(marksIn('He agreed.*', item('*', 'So Talbott.'))).toEqual(['* → So Talbott.']);
    expect(marksIn('He agreed.[1]', 'Notes', item('1.', 'Talbott.'))).toEqual(['[1] → Talbott.']);
    expect(marksIn('He agreed.[1]', item('1.', 'Talbott.'))).toEqual([]);
  });
});

describe('footnotes of several paragraphs in a plain text', () => {
  test('have all their paragraphs under a heading, up to the next of them', () => {
    const text = [
      'So he said.[1] And so.[2]',
      'Notes',
      '[1] Talbott.',
      'He adds more.',
      '[2] Cable.',
    ];
    expect(marksIn(...text)).toEqual(['[1] → Talbott. ¶ He adds more.', '[2] → Cable.']);
    expect(marksIn(...text, 'What follows the last.')).toEqual(marksIn(...text));
  });

  test('have one paragraph where nothing says that the next is theirs', () => {
    const notes = ['[1] Talbott.', 'Another page begins.', '[2] Cable.'];
    expect(marksIn('So he said.[1] And so.[2]', ...notes)).toEqual([
      '[1] → Talbott.',
      '[2] → Cable.',
    ]);
    const chapter = Array.from({ length: 4 }, () => 'A chapter of the book.');
    expect(marksIn('So.[1] And so.[2]', 'Notes', '[1] Talbott.', ...chapter, '[2] Cable.')[0]).toBe(
      '[1] → Talbott.',
    );
    expect(marksIn('So.[1]', 'Notes', '[1] Talbott.', 'And so.[2]', 'Notes', '[2] Cable.')[0]).toBe(
      '[1] → Talbott.',
    );
  });
});

describe('numberings of footnotes', () => {
  test('may begin anew with every document', () => {
    const first = ['Document 1', 'One.[1]', '[1] Of the first.'];
    const second = ['Document 2', 'Two.[1]', '[1] Of the second.'];
    expect(marksIn(...first, ...second)).toEqual(['[1] → Of the first.', '[1] → Of the second.']);
  });

  test('of several documents may stand together at the end', () => {
    const ends = ['Notes', '1. Of the first.', '2. Too.', 'Notes', '1. Of the second.', '2. Also.'];
    expect(marksIn('One.[1] Two.[2]', 'Three.[1] Four.[2]', ...ends)).toEqual([
      '[1] → Of the first.',
      '[2] → Too.',
      '[1] → Of the second.',
      '[2] → Also.',
    ]);
    expect(marksIn('One.[1] Two.[2]', ...ends.slice(0, 3), ...ends.slice(3))).toHaveLength(2);
  });
});

describe('marks of footnotes', () => {
  test.each([
    ['a year', 'It was so [1993].', '[1993] The year.'],
    ['an editor’s note', 'He said [3 lines redacted] and [sic] no.', '[sic] Thus.'],
    ['a figure without a footnote', 'See the list [7] there.', '[1] Talbott.'],
    ['a measure', 'It has 12 km² of land.', '² Talbott.'],
    ['a power', 'There are 10⁶ of them.', '⁶ Talbott.'],
  ])('are not made of %s', (_, text, note) => {
    expect(marksIn(text, note)).toEqual([]);
  });
});

describe('footnotes of a file that says what they are', () => {
  const note = (label: string, text: string): Draft => ({ kind: 'footnote', label, text });
  const marked = (text: string, label: string): Draft => {
    const start = text.indexOf(label);
    const mark = { kind: 'footnote mark' as const, start, end: start + label.length, label };
    return { kind: 'paragraph', text, marks: [mark] };
  };

  test('are stated', () => {
    const blocks = asBlocks([marked('He agreed1', '1'), note('1', 'So Talbott.')]);
    const things = recogniseStructure(blocks).things;
    expect(things.map(({ kind, certainty }) => `${kind} ${certainty}`)).toEqual([
      'footnote mark stated',
      'footnote stated',
    ]);
  });

  test('may have several paragraphs, and letters for labels', () => {
    const drafts = [
      marked('One a', 'a'),
      marked('Two b', 'b'),
      note('a', 'First.'),
      note('a', 'More.'),
    ];
    expect(marksIn(...drafts, note('b', 'Second.'))).toEqual(['a → First. ¶ More.', 'b → Second.']);
  });

  test('keep their sign out of their words', () => {
    expect(marksIn(marked('One [1]', '[1]'), note('1', '[1] Talbott.'))).toEqual([
      '[1] → Talbott.',
    ]);
  });
});
