import { describe, expect, test } from 'vitest';
import type { DetailedReading } from '../../../domain/details/detail';
import { listDetails } from '../../../domain/details/listDetails';
import { line, readings } from './readings';

function lines(...texts: readonly string[]): readonly string[] {
  return listDetails(readings(...texts)).map(line);
}

describe('numbers and dates', () => {
  test('differ when they measure the same thing', () => {
    expect(lines('They met for 45 minutes.', 'They met for one hour.')).toEqual([
      'number differs: 45 minutes (a) / one hour (b)',
    ]);
  });

  test('agree in figures and in words, in English and Russian', () => {
    expect(
      lines('It took 45 minutes.', 'It took forty-five minutes.', 'Это заняло сорок пять минут.'),
    ).toEqual(['number agree: 45 minutes (abc)']);
  });

  test('that count other things are no contradiction', () => {
    expect(lines('three ministers came', 'five letters came')).toEqual([
      'number alone: three ministers (a)',
      'number alone: five letters (b)',
    ]);
  });

  test('of one who only tells more contradict nobody', () => {
    expect(lines('two members or three members', 'two members', 'some members')).toEqual([
      'number alone: three members (a)',
      'number shared: two members (ab)',
    ]);
  });

  test('of a range are two, though the month is said once', () => {
    expect(lines('on 10–12 May 1995', 'on 10 May 1995 and on 12 May 1995')).toEqual([
      'date agree: 10 (ab)',
      'date agree: 12 May 1995 (ab)',
    ]);
  });

  test('are one date whatever its form; a date with its year is the same date', () => {
    const [only, ...others] = lines('on 22 October 1993', 'on October 22', '22 октября 1993 г.');
    expect(only).toBe('date agree: 22 October 1993 (abc)');
    expect(others).toEqual([]);
  });

  test('told more coarsely are no other dates', () => {
    expect(lines('the first since 1917', 'on 21 September')).toEqual([
      'date alone: 1917 (a)',
      'date alone: 21 September (b)',
    ]);
  });

  test('differ by a day', () => {
    expect(lines('on 5 December 1994', 'on 6 December 1994')).toEqual([
      'date differs: 5 December 1994 (a) / 6 December 1994 (b)',
    ]);
  });
});

describe('names', () => {
  test('agree in every romanisation and case, with title or without', () => {
    expect(
      lines('he told President Yeltsin so', 'he told El’tsin so', 'он сказал Ельцину'),
    ).toEqual(['name agree: Yeltsin (abc)'.replace('Yeltsin', 'President Yeltsin')]);
  });

  test('of several words are one name, and an acronym is the name it stands for', () => {
    expect(lines('of the Partnership for Peace', 'of PFP')).toEqual([
      'name agree: Partnership for Peace (ab)',
    ]);
  });

  test('end before an “of” unless they are of an office', () => {
    expect(lines('he told Yeltsin of NATO and of the Secretary of State')).toEqual([
      'name alone: Yeltsin (a)',
      'name alone: NATO (a)',
      'name alone: Secretary of State (a)',
    ]);
  });

  test('are told from the first words of sentences', () => {
    expect(
      lines('Nothing was said. Countries wanted it; the countries knew. Clinton came.'),
    ).toEqual(['name alone: Clinton (a)', 'negation alone: Nothing was said (a)']);
  });

  test('end with a possessive', () => {
    expect(lines('before Clinton’s Moscow visit')).toEqual([
      'name alone: Clinton (a)',
      'name alone: Moscow (a)',
    ]);
  });

  test('between the same words stand in one another’s place', () => {
    expect(lines('he told Yeltsin that', 'he told Gorbachev that')).toEqual([
      'name differs: Yeltsin (a) / Gorbachev (b)',
    ]);
  });

  test('a vague name that can mean two fuller ones is neither', () => {
    expect(lines('to Bill Clinton and Hillary Clinton', 'to Clinton')).toEqual([
      'name alone: Bill Clinton (a)',
      'name alone: Hillary Clinton (a)',
      'name alone: Clinton (b)',
    ]);
  });
});

describe('negations', () => {
  test('differ from the same word said plainly', () => {
    expect(lines('it will not be enlarged', 'it will be enlarged')).toEqual([
      'negation differs: not be enlarged (a) / enlarged (b)',
    ]);
  });

  test('agree however they are said', () => {
    expect(lines('there was no promise', 'there wasn’t any promise')).toEqual([
      'negation agree: no promise (ab)',
    ]);
  });

  test('in Russian differ from the same word said plainly', () => {
    expect(lines('они не вступят', 'они вступят')).toEqual([
      'negation differs: не вступят (a) / вступят (b)',
    ]);
  });

  test('taken back are no plain negations', () => {
    expect(lines('not without difficulty', 'without difficulty')).toEqual([
      'negation differs: not without difficulty (a) / without difficulty (b)',
    ]);
  });

  test('“not only” denies nothing', () => {
    expect(lines('not only in one land')).toEqual([]);
  });
});

describe('hedges', () => {
  test('differ from what is said outright', () => {
    expect(lines('they would join', 'they will join')).toEqual([
      'hedge differs: would join (a) / will join (b)',
    ]);
  });

  test('are phrases as well, each in several forms', () => {
    expect(lines('a longer term aim', 'a long-term aim', 'на долгосрочную цель')).toEqual([
      'hedge agree: longer term (abc)',
    ]);
  });

  test('a month is no hedge', () => {
    expect(lines('he came in May 1995 and may stay')).toEqual([
      'date alone: May 1995 (a)',
      'hedge alone: may stay (a)',
    ]);
  });
});

describe('speakers', () => {
  const [left, right] = ['so be it', 'be it so'];
  const spoken = (one: string, other: string): readonly DetailedReading[] => [
    { accountId: 'a', texts: [{ key: 'a', text: left, speaker: one }] },
    { accountId: 'b', texts: [{ key: 'b', text: right, speaker: other }] },
  ];

  test('of one moment differ, and are known without being spelled', () => {
    const [detail] = listDetails(spoken('Warren Christopher', 'Strobe Talbott'));
    expect(detail && line(detail)).toBe(
      'speaker differs: Warren Christopher (a) / Strobe Talbott (b)',
    );
    expect(detail?.values.flatMap(({ places }) => places)).toEqual([]);
  });

  test('agree with the family name alone', () => {
    expect(listDetails(spoken('Warren Christopher', 'Christopher')).map(line)).toEqual([
      'speaker agree: Warren Christopher (ab)',
    ]);
  });

  test('need not be named where another account names them', () => {
    const named = listDetails([
      {
        accountId: 'a',
        texts: [{ key: 'a', text: 'so Yeltsin called it', speaker: 'Boris Yeltsin' }],
      },
      { accountId: 'b', texts: [{ key: 'b', text: 'it is genius', speaker: 'Boris Yeltsin' }] },
    ]);
    expect(named.map(line)).toContain('name agree: Boris Yeltsin (ab)');
  });
});

describe('the founding case', () => {
  test('shows that the memcon leaves membership open and Christopher calls it evolutionary', () => {
    const found = lines(
      'The United States would be “looking at the question of membership as a longer term eventuality.”',
      'The process of enlarging NATO, Christopher explained, would be “long-term and evolutionary.”',
    );
    expect(found).toContain('hedge agree: longer term (ab)');
    expect(found).toContain('hedge alone: evolutionary (b)');
    expect(found).toContain('name alone: NATO (b)');
  });
});
