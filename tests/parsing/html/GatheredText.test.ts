import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GatheredText } from '../../../parsing/html/GatheredText';

const pieces = fc.array(fc.stringMatching(/^[a b\n]{0,4}$/));

test('it is what its pieces are together, and knows where its words begin and end', () => {
  fc.assert(
    fc.property(pieces, pieces, (before, after) => {
      const text = new GatheredText();
      for (const piece of before) text.add(piece);
      const place = text.end;
      for (const piece of after) text.add(piece);
      const whole = [...before, ...after].join('');
      const rest = after.join('');
      expect(String(text)).toBe(whole);
      expect(text.last).toBe(whole.slice(-1));
      expect(text.endOfWords()).toBe(whole.trimEnd().length);
      expect(text.startOfWords(place)).toBe(place.at + rest.length - rest.trimStart().length);
    }),
  );
});

test('its last character can be taken back', () => {
  fc.assert(
    fc.property(pieces, (given) => {
      const text = new GatheredText();
      for (const piece of given) text.add(piece);
      text.dropLast();
      expect(String(text)).toBe(given.join('').slice(0, -1));
      expect(text.end.at).toBe(String(text).length);
    }),
  );
});
