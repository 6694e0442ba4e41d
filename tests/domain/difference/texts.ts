import fc from 'fast-check';

const pieces = [
  ...'the a of Yeltsin yeltsin said partnership peace colour color Ельцин сказал всё все да'.split(
    ' ',
  ),
  ..." \n \t . , ; - – ' ’ “ ” « » 22 1,993".split(' '),
  '\r\n',
  '\n',
  '  ',
  '\u00a0',
  'e\u0301',
  'é',
  '\u0301',
  'й',
  'и\u0306',
  '👍🏽',
  '👨‍👩‍👧',
  '🇷🇺',
  '\ud83d',
  '\ude00',
  '中文',
  "don't",
  'don’t',
];

/** Texts of few different words, so that much of two of them is the same. */
const anyText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constant(' ') },
      { weight: 5, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
    ),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''));

/** Two texts, the second of which is the first with some pieces left out, put in or moved. */
const relatedTexts = fc
  .tuple(
    fc.array(fc.constantFrom(...pieces), { maxLength: 60 }),
    fc.array(
      fc.tuple(fc.nat(), fc.nat(3), fc.array(fc.constantFrom(...pieces), { maxLength: 3 })),
      {
        maxLength: 6,
      },
    ),
    fc.constantFrom(' ', ''),
  )
  .map(([words, edits, space]): [string, string] => {
    const edited = [...words];
    for (const [at, count, put] of edits) edited.splice(at % (edited.length + 1), count, ...put);
    return [words.join(space), edited.join(space)];
  });

export const textPairs: fc.Arbitrary<[string, string]> = fc.oneof(
  fc.tuple(anyText, anyText),
  relatedTexts,
);
