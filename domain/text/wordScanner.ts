import type { SpelledWord } from './vocabulary';

/** What a character does at the edge of a word, after the word-break property of Unicode (UAX #29). */
type CharacterKind = number;

/** Not looked at yet. It stands after the letters, so that the reader of plain letters stops at it. */
const UNKNOWN = 13;

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
const kindsOfUnits = new Uint8Array(0x1_0000).fill(UNKNOWN);
const kindsOfPairs = new Map<number, CharacterKind>();

const zeroWidthJoiner = 0x200d;

/** An odd number with well-spread bits, of the golden ratio. */
const hashMultiplier = 0x9e37_79b1;

/** So many letters of Latin-1 are packed into two numbers. */
const packedLetters = 8;
const firstBeyondLatin1 = 0x100;

/**
 * Goes through a text word by word, by the one rule for all who cut words (see `cutWords`). After each `next()`
 * that is true a word or mark stands at `[start, end)`, and only white space between it and the one before.
 */
export class WordScanner implements SpelledWord {
  readonly text: string;
  start = 0;
  end = 0;
  isShort = false;
  high = 0;
  low = 0;
  hash = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Whether it is a word or a number, and not a mark. */
  get isWord(): boolean {
    const kind = kindAt(this.text, this.start);
    return kind <= CONNECTOR || kind === IDEOGRAPH;
  }

  /** Goes on to the next word; false at the end of the text. */
  next(): boolean {
    const { text } = this;
    const { length } = text;
    let at = this.end;
    let kind = kindAt(text, at);
    while (kind === SPACE && at < length) kind = kindAt(text, ++at);
    if (at >= length) return false;
    this.start = at;
    let unit = text.charCodeAt(at++);
    let high = 0;
    let low = unit;
    let hash = unit;
    let allUnits = unit;
    // Nearly all of a text goes this way: letters of one unit each, met before.
    while (kind <= CONNECTOR && at < length) {
      unit = text.charCodeAt(at);
      const next = kindsOfUnits[unit] ?? UNKNOWN;
      if (next > CONNECTOR) break;
      kind = next;
      high = (high << 8) | (low >>> 24);
      low = (low << 8) | unit;
      hash = Math.imul(hash ^ unit, hashMultiplier);
      allUnits |= unit;
      at++;
    }
    this.end = at;
    this.high = high;
    this.low = low;
    this.hash = hash;
    this.isShort = allUnits < firstBeyondLatin1 && at - this.start <= packedLetters;
    if (at < length && kindsOfUnits[text.charCodeAt(at)] !== SPACE) this.#goFurther(kind);
    return true;
  }

  /** Goes on after `end`, where a word is known to end. */
  goTo(end: number): void {
    this.end = end;
  }

  /** Adds what belongs to the word although it is no plain letter. */
  #goFurther(kind: CharacterKind): void {
    const { text } = this;
    const from = this.end;
    this.end = wordEnd(text, from, kind);
    for (let at = from; at < this.end; at++) {
      const unit = text.charCodeAt(at);
      this.high = (this.high << 8) | (this.low >>> 24);
      this.low = (this.low << 8) | unit;
      this.hash = Math.imul(this.hash ^ unit, hashMultiplier);
      if (unit >= firstBeyondLatin1) this.isShort = false;
    }
    if (this.end - this.start > packedLetters) this.isShort = false;
  }
}

/** Where a word ends that goes at least up to `from`, the last character before it being of `kind`. */
function wordEnd(text: string, from: number, kind: CharacterKind): number {
  let last = kind;
  let at = isPairAt(text, from - 1) ? from + 1 : from;
  for (;;) {
    const next = kindAt(text, at);
    if (last <= CONNECTOR && next <= CONNECTOR) last = next;
    else if (last === REGION && next === REGION) last = MARK;
    else if (!hangsOn(text, at, next)) {
      const beyond = bridges(last, next) ? afterExtenders(text, at + 1) : at;
      if (beyond === at || kindAt(text, beyond) !== last) return at;
      at = beyond;
    }
    at += isPairAt(text, at) ? 2 : 1;
  }
}

/** An accent hangs on whatever stands before it, a pictograph on a joiner: a family is one character. */
function hangsOn(text: string, at: number, kind: CharacterKind): boolean {
  if (kind === EXTENDER) return true;
  return kind === PICTOGRAPH && text.charCodeAt(at - 1) === zeroWidthJoiner;
}

function bridges(kind: CharacterKind, between: CharacterKind): boolean {
  if (kind === LETTER) return between === BETWEEN_LETTERS || between === BETWEEN_EITHER;
  return kind === DIGIT && (between === BETWEEN_DIGITS || between === BETWEEN_EITHER);
}

function afterExtenders(text: string, from: number): number {
  let at = from;
  while (kindAt(text, at) === EXTENDER) at += isPairAt(text, at) ? 2 : 1;
  return at;
}

/** The kind of the character at a place; white space beyond the end. */
function kindAt(text: string, at: number): CharacterKind {
  if (at >= text.length) return SPACE;
  const kind = kindsOfUnits[text.charCodeAt(at)] ?? UNKNOWN;
  return kind === UNKNOWN ? firstLook(text, at) : kind;
}

function firstLook(text: string, at: number): CharacterKind {
  const unit = text.charCodeAt(at);
  if (isHigh(unit)) return kindOfPair(unit, text.charCodeAt(at + 1));
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

/** Whether the character at a place takes two UTF-16 units. */
function isPairAt(text: string, at: number): boolean {
  return isHigh(text.charCodeAt(at)) && isLow(text.charCodeAt(at + 1));
}

function isHigh(unit: number): boolean {
  return (unit & 0xfc00) === 0xd800;
}

function isLow(unit: number): boolean {
  return (unit & 0xfc00) === 0xdc00;
}
