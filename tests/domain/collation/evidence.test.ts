import { expect, test } from 'vitest';
import { calibrate } from '../../../domain/collation/alignment/calibrate';
import { countLibraryForms } from '../../../domain/collation/alignment/countLibraryForms';
import { readDates } from '../../../domain/collation/alignment/readDates';
import { readSpeech } from '../../../domain/collation/alignment/readSpeech';
import { sharedDate } from '../../../domain/collation/alignment/sharedDate';
import { sharedSpeech } from '../../../domain/collation/alignment/sharedSpeech';
import { collate } from '../../../domain/collation/collate';
import { readPassage } from '../../../domain/collation/readPassage';
import { sayReasons } from '../../../domain/collation/sayLink';

function spoken(text: string): readonly string[] {
  return readSpeech(readPassage(text)).map(({ act, spelled }) => `${act}: ${spelled}`);
}

test.each([
  ['On that day Yeltsin asked a question.', ['ask: Yeltsin asked']],
  ['It is cold,” replied the Fox.', ['answer: Fox replied']],
  ['The fox said nothing.', ['say: fox said']],
  ['In the Kremlin President Yeltsin then warned him.', ['warn: President Yeltsin warned']],
  ['He told Christopher so.', ['say: told']],
  ['It was a question of state.', []],
  ['Вчера Ельцин ответил, что согласен.', ['answer: Ельцин ответил']],
])('who speaks, and how, is read from "%s"', (text, expected) => {
  expect(spoken(text)).toEqual(expected);
});

test('an act of speech is shared by speaker and kind of act, whatever the verb', () => {
  const shared = (left: string, right: string) =>
    sharedSpeech(readSpeech(readPassage(left)), readSpeech(readPassage(right)));
  expect(shared('Then Yeltsin replied.', 'President Yeltsin answered at once.')).toBe(1);
  expect(shared('Then Yeltsin replied.', 'He responded.')).toBe(0.5);
  expect(shared('Then Yeltsin replied.', 'Then Kozyrev answered.')).toBe(0);
  expect(shared('Then Yeltsin replied.', 'Then Yeltsin asked.')).toBe(0);
});

test('dates are shared however they are spelled, a vaguer one with a fuller', () => {
  const shared = (left: string, right: string) => sharedDate(readDates(left), readDates(right));
  expect(shared('They met on 22 October 1993.', 'On October 22, 1993, they met.')).toBe(3);
  expect(shared('They met on 22.10.1993.', 'It was in October 1993.')).toBe(2);
  expect(shared('Встреча 22 октября 1993 года.', 'On 22 October they met.')).toBe(2);
  expect(shared('They met on 22 October 1993.', 'They met on 23 October 1993.')).toBe(0);
  expect(shared('They met in October.', 'They never met.')).toBe(0);
});

test('a link names the date and the act of speech it rests on', () => {
  const [link] = collate([
    {
      id: 'A',
      passages: [{ id: 'a', text: 'On 22 October 1993 Yeltsin warned of a cold peace.' }],
    },
    {
      id: 'B',
      passages: [
        { id: 'b', text: 'A cold peace, Yeltsin cautioned on October 22, 1993, was near.' },
      ],
    },
  ]).links;
  expect(link && sayReasons(link)).toEqual(
    expect.arrayContaining([
      'Both give the date “22 October 1993”.',
      'Both report who spoke, and how: “Yeltsin warned”.',
    ]),
  );
});

test('what a library is full of tells less than what it hardly has', () => {
  const library = countLibraryForms(Array.from({ length: 50 }, () => 'Of the summit.'));
  const scoreOf = (retold: string) => {
    const told = { id: 'A', passages: [{ id: 'a', text: 'The elk stood near the summit.' }] };
    const other = { id: 'B', passages: [{ id: 'b', text: retold }] };
    return collate([told, other], { library }).links[0]?.score ?? 0;
  };
  expect(scoreOf('An elk was seen by them all.')).toBeGreaterThan(
    scoreOf('A summit was seen by them all.'),
  );
});

test('a calibrated likelihood rises with what was said, and is what was found where it was found', () => {
  const held = [
    [0.2, 0.3],
    [0.5, 0.6],
    [0.9, 0.8],
  ] as const;
  for (const [said, true_] of held) expect(calibrate(said, held)).toBeCloseTo(true_);
  const steps = Array.from({ length: 99 }, (_, index) => calibrate((index + 1) / 100, held));
  expect(steps).toEqual([...steps].sort((a, b) => a - b));
  expect(calibrate(0.4, [])).toBe(0.4);
});
