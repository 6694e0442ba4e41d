/** Russian letters by how often they are used, in parts of a hundred (Russian National Corpus). */
const frequencies: ReadonlyMap<string, number> = new Map([
  ...([
    ['о', 10.97],
    ['е', 8.45],
    ['а', 8.01],
    ['и', 7.35],
    ['н', 6.7],
    ['т', 6.26],
  ] as const),
  ...([
    ['с', 5.47],
    ['р', 4.73],
    ['в', 4.54],
    ['л', 4.4],
    ['к', 3.49],
    ['м', 3.21],
  ] as const),
  ...([
    ['д', 2.98],
    ['п', 2.81],
    ['у', 2.62],
    ['я', 2.01],
    ['ы', 1.9],
    ['ь', 1.74],
  ] as const),
  ...([
    ['г', 1.7],
    ['з', 1.65],
    ['б', 1.59],
    ['ч', 1.44],
    ['й', 1.21],
    ['х', 0.97],
  ] as const),
  ...([
    ['ж', 0.94],
    ['ш', 0.73],
    ['ю', 0.64],
    ['ц', 0.48],
    ['щ', 0.36],
    ['э', 0.32],
  ] as const),
  ...([
    ['ф', 0.26],
    ['ъ', 0.04],
    ['ё', 0.04],
    ['і', 0.5],
    ['ї', 0.3],
    ['є', 0.3],
    ['ў', 0.1],
  ] as const),
]);

/** A letter as common as the average Russian one counts nothing. */
const AVERAGE = 100 / 33;

/** What a sign counts that no text has within or beside words: a frame, a control character, a stray accent. */
const ODD = -3;

/** What a letter counts that stands where it cannot: a capital after a small letter, two scripts in one word. */
const MISPLACED = -3;

/** What an accented letter counts beside another. */
const CROWDED = -0.5;

/** Dashes, quotation marks and the few other signs beyond ASCII that prose has. */
const proseSigns = /[–—“”‘’„«»…№§°©®™€£•\u00a0½¼¾·¿¡]/;

/**
 * How likely a text is one, by its characters beyond ASCII: above 0 likely, below 0 not. Russian letters count by how often
 * they are used; letters with accents count where they stand among plain ones, as in French or German.
 */
export function likelihood(text: string): number {
  let sum = 0;
  let count = 0;
  for (let place = 0; place < text.length; place++) {
    const sign = text.charAt(place);
    if (sign <= '\x7f') continue;
    sum += worth(sign, text.charAt(place - 1), text.charAt(place + 1));
    count += 1;
  }
  return count === 0 ? 0 : sum / count;
}

function worth(sign: string, before: string, after: string): number {
  if (/[\u0400-\u04ff]/.test(sign)) return worthOfCyrillic(sign, before, after);
  if (/\p{Script=Greek}/u.test(sign)) return worthOfGreek(sign, before, after);
  if (/\p{Script=Latin}/u.test(sign)) return worthOfAccented(sign, before, after);
  return proseSigns.test(sign) ? worthOfSign(sign, before, after) : ODD;
}

function worthOfCyrillic(sign: string, before: string, after: string): number {
  if (isLatin(before) || isLatin(after) || isCapitalAfterSmall(sign, before)) return MISPLACED;
  const frequency = frequencies.get(sign.toLowerCase());
  return frequency === undefined ? ODD : Math.log(frequency / AVERAGE) + 1;
}

function worthOfGreek(sign: string, before: string, after: string): number {
  return isLatin(before) || isLatin(after) || isCapitalAfterSmall(sign, before) ? MISPLACED : 0.8;
}

/** In western languages a letter with an accent stands among plain ones, sometimes beside one other, hardly between two. */
function worthOfAccented(sign: string, before: string, after: string): number {
  if (isCapitalAfterSmall(sign, before)) return MISPLACED;
  const accented = [before, after].filter((neighbour) => neighbour > '\x7f' && isLatin(neighbour));
  if (accented.length > 0) return accented.length === 1 ? CROWDED : ODD;
  return /[a-z]/i.test(before + after) ? 1 : 0;
}

/** A quotation mark or a dash within a word is a letter of another encoding. */
function worthOfSign(sign: string, before: string, after: string): number {
  if (sign === '’') return 1;
  return isLetter(before) && isLetter(after) && !/[–—]/.test(sign) ? ODD : 0.5;
}

function isLatin(sign: string): boolean {
  return /\p{Script=Latin}/u.test(sign);
}

function isLetter(sign: string): boolean {
  return /\p{L}/u.test(sign);
}

function isCapitalAfterSmall(sign: string, before: string): boolean {
  return /\p{Lu}/u.test(sign) && /\p{Ll}/u.test(before);
}
