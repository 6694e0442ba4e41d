import { isFunctionWord } from '../text/functionWords';
import { stemWord } from '../text/stemWord';
import type { Finding } from './finding';
import { measureOf } from './measures';
import { amountOf, multiplierOf, ordinalOf } from './numerals';
import type { Token } from './readTokens';

type ReadNumber = { readonly amount: number; readonly length: number };

/** How many words after a number may name what is counted: "three new members". */
const countedWithin = 2;

/** Numbers in figures and words, with their measure; `tokens` are those that no date has taken. */
export function findNumbers(tokens: readonly Token[]): readonly Finding[] {
  const findings: Finding[] = [];
  for (let at = 0; at < tokens.length; ) {
    const number = readNumber(tokens, at);
    if (number !== null) findings.push(numberFinding(number, tokens, at));
    at += number?.length ?? 1;
  }
  return findings;
}

function readNumber(tokens: readonly Token[], at: number): ReadNumber | null {
  return (
    readClock(tokens, at) ??
    readFigures(tokens, at) ??
    readWords(tokens, at) ??
    readOrdinal(tokens, at)
  );
}

/** 17:30, in minutes of the day. */
function readClock(tokens: readonly Token[], at: number): ReadNumber | null {
  const [hours, colon, minutes] = tokens.slice(at, at + 3).map(({ lower }) => lower);
  if (colon !== ':' || !/^\d{1,2}$/.test(hours ?? '') || !/^[0-5]\d$/.test(minutes ?? ''))
    return null;
  return { amount: Number(hours) * 60 + Number(minutes), length: 3 };
}

/** 45, 1,000, 1.5, 5 million. */
function readFigures(tokens: readonly Token[], at: number): ReadNumber | null {
  const figures = /^\d[\d,.]*$/.test(tokens[at]?.lower ?? '');
  if (!figures) return null;
  const amount = Number(tokens[at]?.lower.replace(/,(?=\d{3})/g, '').replace(',', '.'));
  const multiplier = multiplierOf(tokens[at + 1]?.lower ?? '');
  return multiplier === null ? { amount, length: 1 } : { amount: amount * multiplier, length: 2 };
}

/** forty-five, two hundred and fifty thousand, сорок пять; "an hour" is one hour. */
function readWords(tokens: readonly Token[], at: number): ReadNumber | null {
  if (isSingle(tokens, at)) return { amount: 1, length: 1 };
  let [total, group, length] = [0, 0, 0];
  for (let next = at; ; next += 1) {
    const lower = tokens[next]?.lower ?? '';
    const [amount, multiplier] = [amountOf(lower), multiplierOf(lower)];
    if (amount !== null && fits(group, amount)) group += amount;
    else if (multiplier === 100) group = Math.max(group, 1) * multiplier;
    else if (multiplier !== null) [total, group] = [total + Math.max(group, 1) * multiplier, 0];
    else if (length > 0 && isInner(tokens, next)) continue;
    else break;
    length = next + 1 - at;
  }
  const isMeant = length > 1 || (length === 1 && total + group !== 1 && !isIndefinite(tokens[at]));
  return isMeant ? { amount: total + group, length } : null;
}

/** A word of a number goes on with smaller ones only: "forty five", and not "two three". */
function fits(group: number, amount: number): boolean {
  return group === 0 || (amount < 10 && group % 10 === 0) || (amount < 100 && group % 100 === 0);
}

/** The hyphen of "forty-five" and the "and" of "hundred and fifty". */
function isInner(tokens: readonly Token[], at: number): boolean {
  const [before, joint, after] = tokens.slice(at - 1, at + 2).map(({ lower }) => lower);
  if (amountOf(after ?? '') === null) return false;
  return joint === '-' || (joint === 'and' && multiplierOf(before ?? '') !== null);
}

/** "thousands of", "a million thanks": too many to count. */
function isIndefinite(token: Token | undefined): boolean {
  return multiplierOf(token?.lower ?? '') !== null;
}

/** "One" and "an" count only before a measure: else one may be anybody. */
function isSingle(tokens: readonly Token[], at: number): boolean {
  const isOne = /^(?:an?|one|один|одна|одно|одну|одного|одной)$/.test(tokens[at]?.lower ?? '');
  return isOne && measureOf(tokens[at + 1]?.lower ?? '') !== null;
}

function readOrdinal(tokens: readonly Token[], at: number): ReadNumber | null {
  const lower = tokens[at]?.lower ?? '';
  const figures = /^(\d+)(?:st|nd|rd|th)$/.exec(lower)?.[1];
  if (figures !== undefined) return { amount: Number(figures), length: 1 };
  const amount = ordinalOf(lower);
  const isCompound = tokens[at + 1]?.spelled === '-' || tokens[at + 1]?.spelled === ',';
  return amount === null || isCompound ? null : { amount, length: 1 };
}

function numberFinding(number: ReadNumber, tokens: readonly Token[], at: number): Finding {
  const end = at + number.length;
  const isMoney = tokens[at - 1]?.spelled === '$';
  const { measure, length } = isMoney
    ? { measure: measureOf('$'), length: 0 }
    : measureAt(tokens, end);
  const last = measure === null ? lastCounted(tokens, end) : end + length - 1;
  const amount = number.amount * (measure?.amount ?? 1);
  return {
    kind: 'number',
    span: { start: tokens[isMoney ? at - 1 : at]?.start ?? 0, end: tokens[last]?.end ?? 0 },
    parts: [measure === null ? `${amount}` : `${amount} ${measure.of}`],
    subjects: measure === null ? counted(tokens, end) : [measure.of],
  };
}

/** The measure that follows a number: one word, or "per cent". */
function measureAt(tokens: readonly Token[], at: number) {
  const [word = '', next = ''] = tokens.slice(at, at + 2).map(({ lower }) => lower);
  return word === 'per' && next === 'cent'
    ? { measure: measureOf('percent'), length: 2 }
    : { measure: measureOf(word), length: 1 };
}

/** What is counted, by its stem: the next plural, or whichever of the next words it may be. */
function counted(tokens: readonly Token[], end: number): readonly string[] {
  const after = followers(tokens, end);
  const plurals = after.filter(isPlural).slice(0, 1);
  return (plurals.length > 0 ? plurals : after).map(({ lower }) => stemWord(lower));
}

/** The last word to show with a number: what is counted, where a plural tells it, or the number itself. */
function lastCounted(tokens: readonly Token[], end: number): number {
  const plural = followers(tokens, end).findIndex(isPlural);
  return plural < 0 ? end - 1 : end + plural;
}

function isPlural({ lower }: Token): boolean {
  return /[^s]s$/.test(lower);
}

function followers(tokens: readonly Token[], end: number): readonly Token[] {
  const after = tokens.slice(end, end + countedWithin);
  const stop = after.findIndex(({ isWord, lower }) => !isWord || isFunctionWord(lower));
  return stop < 0 ? after : after.slice(0, stop);
}
