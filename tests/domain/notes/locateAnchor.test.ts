import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Anchor } from '../../../domain/notes/anchor';
import { describeAnchor } from '../../../domain/notes/describeAnchor';
import { locateAnchor } from '../../../domain/notes/locateAnchor';
import { likeness } from '../../../domain/text/likeness';
import { spanText } from '../../../domain/text/span';
import { otherWords, passageOfWords, textAndSpan } from './arbitraries';

/** An anchor on the words between the bars: "it is a |stroke of genius|, he said". */
function anchorOn(marked: string): Anchor {
  const [before = '', words = '', after = ''] = marked.split('|');
  const span = { start: before.length, end: before.length + words.length };
  return describeAnchor('memcon', 'idea', before + words + after, span);
}

/** The text with the words found between bars; null where they are lost. */
function found(anchor: Anchor, text: string): string | null {
  const span = locateAnchor(anchor, text);
  return span && `${text.slice(0, span.start)}|${spanText(text, span)}|${text.slice(span.end)}`;
}

describe('what locateAnchor finds again', () => {
  test('finds what describeAnchor described, in any text', () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, span }) => {
        expect(locateAnchor(describeAnchor('memcon', 'idea', text, span), text)).toEqual(span);
      }),
    );
  });

  test('finds the same one of many equal words', () => {
    const text = 'no '.repeat(100);
    fc.assert(
      fc.property(fc.nat(99), (nth) => {
        const span = { start: nth * 3, end: nth * 3 + 2 };
        expect(locateAnchor(describeAnchor('memcon', 'idea', text, span), text)).toEqual(span);
      }),
    );
  });

  test('finds the same words after words were put in before or after them', () => {
    fc.assert(
      fc.property(
        passageOfWords,
        otherWords,
        otherWords,
        fc.boolean(),
        (parts, one, two, atEdge) => {
          const { before, quote, after } = parts;
          const anchor = anchorOn(`${before}|${quote}|${after}`);
          const changed = atEdge
            ? { before: `${one} ${before}`, after: `${after} ${two}` }
            : { before: `${before}${one} `, after };
          expect(found(anchor, changed.before + quote + changed.after)).toBe(
            `${changed.before}|${quote}|${changed.after}`,
          );
        },
      ),
    );
  });

  test('finds the same words after everything on one side of them was taken away', () => {
    fc.assert(
      fc.property(passageOfWords, ({ before, quote, after }) => {
        const anchor = anchorOn(`${before}|${quote}|${after}`);
        expect(found(anchor, quote + after)).toBe(`|${quote}|${after}`);
        expect(found(anchor, before + quote)).toBe(`${before}|${quote}|`);
      }),
    );
  });
});

describe('what locateAnchor does not find', () => {
  test('finds nothing where the words are gone, whatever has taken their place', () => {
    fc.assert(
      fc.property(passageOfWords, otherWords, ({ before, quote, after }, instead) => {
        const anchor = anchorOn(`${before}|${quote}|${after}`);
        expect(found(anchor, before + instead + after)).toBeNull();
      }),
    );
  });

  test('finds nothing but words that are nearly the same, in any two texts', () => {
    fc.assert(
      fc.property(
        textAndSpan,
        fc.string({ unit: 'binary', maxLength: 200 }),
        ({ text, span }, other) => {
          const anchor = describeAnchor('memcon', 'idea', text, span);
          const place = locateAnchor(anchor, other);
          if (place === null) return;
          expect(likeness(anchor.quote.exact, spanText(other, place))).toBeGreaterThanOrEqual(0.8);
        },
      ),
    );
  });

  test('never parts a surrogate pair, whichever characters have taken the place of others', () => {
    const smiles = fc.array(fc.constantFrom('😀', '😁', 'a'), { minLength: 12, maxLength: 24 });
    fc.assert(
      fc.property(smiles, fc.nat(), fc.constantFrom('😂', '😁', 'a', ''), (quote, at, instead) => {
        const anchor = anchorOn(`He said |${quote.join('')}| that evening`);
        const changed = `He said ${quote.map((unit, i) => (i === at % quote.length ? instead : unit)).join('')} that evening`;
        const place = locateAnchor(anchor, changed);
        if (place === null) return;
        expect(spanText(changed, place)).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });

  test('takes a character that has changed as a whole', () => {
    const anchor = anchorOn('he called it a |wonderful new idea 😀| that evening');
    expect(found(anchor, 'he called it a wonderful new idea 😁 that evening')).toBe(
      'he called it a |wonderful new idea 😁| that evening',
    );
  });
});

describe('locateAnchor, by example', () => {
  test('tells equal words apart by what stands around them', () => {
    const anchor = anchorOn('the letter came, and |the letter| played a decisive role');
    expect(
      found(anchor, 'Then the letter came to him, and the letter played a decisive role'),
    ).toBe('Then the letter came to him, and |the letter| played a decisive role');
  });

  test('takes the nearest of equal words in equal surroundings', () => {
    const text = 'no '.repeat(100);
    const anchor = describeAnchor('memcon', 'idea', text, { start: 150, end: 152 });
    expect(locateAnchor(anchor, ` ${text}`)).toEqual({ start: 151, end: 153 });
  });

  test('does not stay where other words have come to stand', () => {
    const [record, paper] = ['The cable said ', 'Some paper had '];
    const after = ' was the very word that the President had used.';
    const anchor = anchorOn(`${record}|genius|${after}`);
    expect(found(anchor, `${paper}genius${after} ${record}genius${after}`)).toBe(
      `${paper}genius${after} ${record}|genius|${after}`,
    );
  });

  test('does not choose between two that are as like', () => {
    const before = 'In the record of the Department of State: ';
    const after = ' And so the paragraph comes to its end.';
    const anchor = anchorOn(`${before}|membership comes later|${after}`);
    const changed = `${before}membership came later${after}`;
    expect(found(anchor, changed)).toBe(`${before}|membership came later|${after}`);
    expect(found(anchor, `${changed} ${changed}`)).toBeNull();
  });

  test('does not move to an equal word elsewhere when its own has gone', () => {
    const anchor = anchorOn(
      'He praised Yeltsin warmly. At the end |Yeltsin| said he was delighted.',
    );
    expect(
      found(anchor, 'He praised Yeltsin warmly. At the end everybody was delighted.'),
    ).toBeNull();
  });

  test('does not move to a look-alike when its own sentence has gone', () => {
    const anchor = anchorOn(
      '“It would be a tension to see some join.” |“It would be a tension to see them join.”| “That was all.”',
    );
    expect(found(anchor, '“It would be a tension to see some join.” “That was all.”')).toBeNull();
  });

  test('follows small changes of spelling and punctuation', () => {
    const anchor = anchorOn('He answered: |“Yes that is the case”| and went on.');
    expect(found(anchor, 'He answered: “Yes, that is the case” and went on.')).toBe(
      'He answered: |“Yes, that is the case”| and went on.',
    );
  });

  test('follows a long quote whose surroundings were all rewritten', () => {
    const quote = '“it is a brilliant idea, it is a stroke of genius”';
    const anchor = anchorOn(`Yeltsin said: |${quote}| and rejoiced.`);
    expect(found(anchor, `According to the cable ${quote} were the words.`)).toBe(
      `According to the cable |${quote}| were the words.`,
    );
  });

  test('does not take a negation for the words it denies', () => {
    const anchor = anchorOn('The answer was that |Russia would be excluded from it| for now.');
    expect(
      found(anchor, 'The answer was that Russia would not be excluded from it for now.'),
    ).toBeNull();
  });

  test('does not take one number for another', () => {
    const anchor = anchorOn('They met |on the 22nd of October 1993| in Zavidovo.');
    expect(found(anchor, 'They met on the 22nd of October 1995 in Zavidovo.')).toBeNull();
  });

  test('does not look for a short word in another spelling', () => {
    const anchor = anchorOn('The |Partner| left the room early.');
    expect(found(anchor, 'The Portner left the room early.')).toBeNull();
  });

  test('finds nothing in an empty text', () => {
    expect(found(anchorOn('a |stroke of genius| indeed'), '')).toBeNull();
  });
});
