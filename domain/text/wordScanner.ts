import type { Vocabulary } from './vocabulary';

/** What a character does at the edge of a word, after the word-break property of Unicode (UAX #29). */
type CharacterKind = number;

const UNKNOWN = 0;

// The first three hang together in any order, so that one comparison tells them from the rest.
const LETTER = 1;
const DIGIT = 2;
/** The underscore and its kin. */
const CONNECTOR = 3;
/** An accent, a joiner or another sign that belongs to the character before it. */
const EXTENDER = 4;
const SPACE = 5;
const BETWEEN_LETTERS = 6;
const BETWEEN_DIGITS = 7;
const BETWEEN_EITHER = 8;
/** Half of a flag. */
const REGION = 9;
const PICTOGRAPH = 10;
/** A letter of a script that puts no spaces between words. */
const IDEOGRAPH = 11;
const MARK = 12;

const kindPatterns: readonly (readonly [CharacterKind, RegExp])[] = [
  // The zero-width space parts words, but is no white space to a regular expression.
  [SPACE, /[\s\u200B]/u],
  [EXTENDER, /[\p{M}\p{Cf}\p{Emoji_Modifier}]/u],
  [IDEOGRAPH, /[\p{sc=Han}\p{sc=Hira}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u],
  [LETTER, /[\p{L}\p{Nl}]/u],
  [DIGIT, /\p{Nd}/u],
  [CONNECTOR, /\p{Pc}/u],
  [BETWEEN_EITHER, /[.'\u2018\u2019\u2024\uFE52\uFF07\uFF0E]/u],
  [BETWEEN_LETTERS, /[:\u00B7\u0387\u055F\u05F4\u2027\uFE13\uFE55\uFF1A]/u],
  [
    BETWEEN_DIGITS,
    /[,;\u037E\u0589\u060C\u060D\u066C\u07F8\u2044\uFE10\uFE14\uFE50\uFE54\uFF0C\uFF1B]/u,
  ],
  [REGION, /\p{Regional_Indicator}/u],
  [PICTOGRAPH, /\p{Extended_Pictographic}/u],
];

// Filled as characters are met: a text uses some hundred of the 65,536, and start-up must not wait.
const kindsOfUnits = new Uint8Array(0x1_0000);
const kindsOfPairs = new Map<number, CharacterKind>();

const zeroWidthJoiner = 0x200d;
const space = 0x20;
const lineFeed = 0x0a;

/** An odd number with well-spread bits, of the golden ratio. */
const hashMultiplier = 0x9e37_79b1;

/** A text is read so many units at a time, which stay in the cache of the processor meanwhile. */
const windowLength = 1 << 14;

/**
 * Goes through a text word by word, by the one rule for all who cut words (see `cutWords`). After each `next()`
 * that is true a word or mark stands at `[start, end)`, and only white space between it and the one before.
 */
export class WordScanner {
  readonly #text: string;
  /** The units of a window of the text and then a space: an array is read several times faster than a string. */
  #units = new Uint16Array(0);
  #count = 0;
  /** Where the window stands in the text. */
  #windowStart = 0;
  #windowEnd = 0;
  /** Where the word stands in the window. */
  #from = 0;
  #to = 0;
  /** Equal for equal words. Made on the way, since going through the letters again would take as long. */
  #hash = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get start(): number {
    return this.#windowStart + this.#from;
  }

  get end(): number {
    return this.#windowStart + this.#to;
  }

  /** Whether it is a word or a number, and not a mark. */
  get isWord(): boolean {
    const kind = kindAt(this.#units, this.#from);
    return kind <= CONNECTOR || kind === IDEOGRAPH;
  }

  numberIn(vocabulary: Vocabulary): number {
    return vocabulary.numberOf(this.#units, this.#from, this.#to, this.#hash);
  }

  /** Goes on to the next word; false at the end of the text. */
  next(): boolean {
    while (!this.#findStart()) if (!this.#moveWindow()) return false;
    this.#findEnd();
    return true;
  }

  #findStart(): boolean {
    const units = this.#units;
    const count = this.#count;
    let at = this.#to;
    while (at < count && kindAt(units, at) === SPACE) at++;
    this.#from = at;
    this.#to = at;
    return at < count;
  }

  #findEnd(): void {
    const units = this.#units;
    let at = this.#from;
    let kind = kindAt(units, at);
    let hash = units[at] ?? 0;
    at += widthAt(units, at);
    for (;;) {
      // Nearly all of a text goes through here: letters of one unit each, met before.
      let next = kindsOfUnits[units[at] ?? 0] ?? UNKNOWN;
      while (kind <= CONNECTOR && next <= CONNECTOR && next !== UNKNOWN) {
        hash = Math.imul(hash ^ (units[at] ?? 0), hashMultiplier);
        kind = next;
        next = kindsOfUnits[units[++at] ?? 0] ?? UNKNOWN;
      }
      next ||= firstLook(units, at);
      if (kind <= CONNECTOR && next <= CONNECTOR) kind = next;
      else if (kind === REGION && next === REGION) kind = MARK;
      else if (!hangsOn(units, at, next)) {
        const beyond = bridges(kind, next) ? afterExtenders(units, at + 1) : at;
        if (beyond === at || kindAt(units, beyond) !== kind) break;
        at = beyond;
      }
      hash = Math.imul(hash ^ (units[at] ?? 0), hashMultiplier);
      at += widthAt(units, at);
    }
    this.#to = at;
    this.#hash = hash;
  }

  /** Reads on to the next white space after a window's length, so that no word is cut. */
  #moveWindow(): boolean {
    const text = this.#text;
    const start = this.#windowEnd;
    let end = Math.min(start + windowLength, text.length);
    while (end < text.length && !isPlainSpace(text.charCodeAt(end))) end++;
    this.#count = end - start + 1;
    if (this.#count > this.#units.length) this.#units = new Uint16Array(this.#count);
    copyUnits(text, start, end, this.#units);
    this.#windowStart = start;
    this.#windowEnd = end;
    this.#from = 0;
    this.#to = 0;
    return start < end;
  }
}

/** Puts the units of a part of a text into an array, and a space after them. */
function copyUnits(text: string, start: number, end: number, units: Uint16Array): void {
  for (let at = start; at < end; at++) units[at - start] = text.charCodeAt(at);
  units[end - start] = space;
}

function isPlainSpace(unit: number): boolean {
  return unit === space || unit === lineFeed;
}

/** An accent hangs on whatever stands before it, a pictograph on a joiner: a family is one character. */
function hangsOn(units: Uint16Array, at: number, kind: CharacterKind): boolean {
  return kind === EXTENDER || (kind === PICTOGRAPH && units[at - 1] === zeroWidthJoiner);
}

function bridges(kind: CharacterKind, between: CharacterKind): boolean {
  if (kind === LETTER) return between === BETWEEN_LETTERS || between === BETWEEN_EITHER;
  return kind === DIGIT && (between === BETWEEN_DIGITS || between === BETWEEN_EITHER);
}

function afterExtenders(units: Uint16Array, from: number): number {
  let at = from;
  while (kindAt(units, at) === EXTENDER) at += widthAt(units, at);
  return at;
}

function kindAt(units: Uint16Array, at: number): CharacterKind {
  return kindsOfUnits[units[at] ?? space] || firstLook(units, at);
}

function firstLook(units: Uint16Array, at: number): CharacterKind {
  const unit = units[at] ?? 0;
  if (isHigh(unit)) return kindOfPair(unit, units[at + 1] ?? 0);
  const kind = classify(String.fromCharCode(unit));
  kindsOfUnits[unit] = kind;
  return kind;
}

function kindOfPair(high: number, low: number): CharacterKind {
  if (!isLow(low)) return MARK;
  const pair = high * 0x1_0000 + low;
  const known = kindsOfPairs.get(pair);
  if (known !== undefined) return known;
  const kind = classify(String.fromCharCode(high, low));
  kindsOfPairs.set(pair, kind);
  return kind;
}

function classify(character: string): CharacterKind {
  return kindPatterns.find(([, pattern]) => pattern.test(character))?.[0] ?? MARK;
}

/** How many UTF-16 units the character at `at` takes. */
function widthAt(units: Uint16Array, at: number): 1 | 2 {
  return isHigh(units[at] ?? 0) && isLow(units[at + 1] ?? 0) ? 2 : 1;
}

function isHigh(unit: number): boolean {
  return (unit & 0xfc00) === 0xd800;
}

function isLow(unit: number): boolean {
  return (unit & 0xfc00) === 0xdc00;
}
