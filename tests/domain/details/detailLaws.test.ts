import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Detail } from '../../../domain/details/detail';
import { listDetails } from '../../../domain/details/listDetails';
import { readings } from './readings';

/** What an account may tell: each fact in several spellings of one meaning. */
const facts: readonly (readonly string[])[] = [
  ['on 22 October 1993', 'on October 22, 1993', 'on 22.10.1993'],
  ['for 45 minutes', 'for forty-five minutes'],
  ['by President Yeltsin', 'by El’tsin', 'by Yeltsin'],
  ['near Zavidovo'],
  ['who never promised it'],
  ['but in due course', 'but in good time'],
];

type Told = { readonly spellings: readonly string[]; readonly words: string };

/** Some of the facts in any order, each in one of its spellings. */
const telling: fc.Arbitrary<readonly Told[]> = fc
  .shuffledSubarray([...facts])
  .chain((some) =>
    fc.tuple(
      ...some.map((spellings) =>
        fc.record({ spellings: fc.constant(spellings), words: fc.constantFrom(...spellings) }),
      ),
    ),
  );
const tellings = fc.array(telling, { minLength: 2, maxLength: 4 });

function tell(told: readonly Told[]): string {
  return `the talk was ${told.map(({ words }) => words).join(', ')}.`;
}

test('every span spells its detail', () => {
  const words = fc.constantFrom(
    ...'Yeltsin of Russia 45 minutes not would join в мае “ . May 1993 forty - five'.split(' '),
  );
  const texts = fc.array(fc.array(words, { maxLength: 14 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(texts, (sentences) => {
      const all = readings(...sentences.map((sentence) => sentence.join(' ')));
      const places = listDetails(all).flatMap(({ values }) =>
        values.flatMap((value) => value.places),
      );
      for (const { key, span, spelled } of places) {
        const text = all.find(({ accountId }) => accountId === key)?.texts[0]?.text ?? '';
        expect(spelled).toBe(text.slice(span.start, span.end));
        expect(spelled).not.toBe('');
      }
    }),
  );
});

test('the accounts of a detail are exactly those that tell it, however they spell it', () => {
  fc.assert(
    fc.property(tellings, (all) => {
      const listed = listDetails(readings(...all.map(tell))).flatMap(({ values }) => values);
      for (const spellings of facts) {
        const tellers = [...'abcd'].filter((_, i) =>
          all[i]?.some((told) => told.spellings === spellings),
        );
        const value = listed.find(({ places }) =>
          places.some(({ spelled }) => spellings.some((words) => words.includes(spelled))),
        );
        expect(value?.accounts ?? []).toEqual(tellers);
      }
    }),
  );
});

test('all agree on what all tell, and nobody differs where nobody contradicts', () => {
  fc.assert(
    fc.property(tellings, (all) => {
      for (const { verdict, values } of listDetails(readings(...all.map(tell)))) {
        const tellers = values[0]?.accounts.length ?? 0;
        const expected = tellers === all.length ? 'agree' : tellers > 1 ? 'shared' : 'alone';
        expect(verdict).toBe(expected);
      }
    }),
  );
});

test('the order of the accounts changes no verdict', () => {
  const sentence = fc.constantFrom(
    'He came on 22 October and stayed 45 minutes.',
    'Yeltsin stayed one hour in October.',
    'Boris Yeltsin would join on 23 October 1993.',
    'President Yeltsin will not join.',
    'Two or three states joined.',
    'Four states may join the PFP.',
    'The Partnership for Peace was told Kozyrev first.',
  );
  const some = fc.array(sentence, { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(some, fc.integer({ min: 1, max: 4 }), (sentences, turn) => {
      const all = readings(...sentences);
      const turned = [...all.slice(turn), ...all.slice(0, turn)];
      expect(verdicts(listDetails(turned))).toEqual(verdicts(listDetails(all)));
    }),
  );
});

/** The verdicts with the accounts and the places they rest on, in no order. */
function verdicts(details: readonly Detail[]): readonly string[] {
  return details
    .map(({ kind, verdict, values }) => {
      const said = values.map(({ accounts, places }) => {
        const where = places.map(({ key, span }) => `${key}${span.start}`);
        return `${[...accounts].sort()} ${where.sort()}`;
      });
      return `${kind} ${verdict} ${said.sort()}`;
    })
    .sort();
}
