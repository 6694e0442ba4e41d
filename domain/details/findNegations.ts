import { isFunctionWord } from '../text/functionWords';
import { stemWord } from '../text/stemWord';
import type { Finding } from './finding';
import { amountOf } from './numerals';
import type { Token } from './readTokens';

/** How a negating word negates; "no effort" and "not any effort" are one. */
const negators: readonly (readonly [pattern: RegExp, sense: string])[] = [
  [/^(?:not|no|cannot|none|neither|nor|.+n't|не|ни|нет|нельзя)$/, 'not'],
  [/^(?:never|никогда)$/, 'never'],
  [/^(?:without|без|безо)$/, 'without'],
  [/^(?:nobody|никто|никого|никому|никем)$/, 'nobody'],
  [/^(?:nothing|ничто|ничего|ничему|ничем)$/, 'nothing'],
  [/^(?:nowhere|нигде|никуда)$/, 'nowhere'],
];

/** How many words may stand between a negation and what it negates: "not even be an associate". */
const reach = 5;

/** The negations of a text, each with the word that it negates. English and Russian. */
export function findNegations(tokens: readonly Token[]): readonly Finding[] {
  const findings: Finding[] = [];
  for (let at = 0; at < tokens.length; ) {
    const end = negatorsEnd(tokens, at);
    if (end > at && !isNotOnly(tokens, end)) findings.push(negationAt(tokens, at, end));
    at = Math.max(at + 1, end);
  }
  return findings;
}

/** How a word negates; null where it does not. */
function senseOf(token: Token | undefined): string | null {
  return negators.find(([pattern]) => pattern.test(token?.lower ?? ''))?.[1] ?? null;
}

/** Negations in a row are one: "not without", "никогда не". */
function negatorsEnd(tokens: readonly Token[], start: number): number {
  let end = start;
  while (senseOf(tokens[end]) !== null) end += 1;
  return end;
}

/** "Not only" affirms. */
function isNotOnly(tokens: readonly Token[], end: number): boolean {
  return /^(?:only|just|merely|только|лишь)$/.test(tokens[end]?.lower ?? '');
}

function negationAt(tokens: readonly Token[], start: number, end: number): Finding {
  const negated = negatedAt(tokens, end);
  const senses = tokens.slice(start, end).map((token) => senseOf(token) ?? '');
  const sense = joinSenses(senses);
  const last = tokens[negated ?? end - 1];
  const stem = negated === null ? null : stemWord(last?.lower ?? '');
  return {
    kind: 'negation',
    span: { start: tokens[start]?.start ?? 0, end: last?.end ?? 0 },
    parts: [stem === null ? sense : `${sense} ${stem}`],
    subjects: stem === null ? [] : [stem],
  };
}

/** In Russian a second negation only strengthens the first ("никогда не"); "not without" takes it back. */
function joinSenses(senses: readonly string[]): string {
  const [first = '', ...rest] = senses;
  const telling = rest.filter((sense) => sense !== 'not');
  if (rest.length === telling.length) return senses.join(' ');
  return first === 'not' ? (telling[0] ?? 'not') : first;
}

/** The place of the first word of content after the negation, within its clause; null where there is none. */
function negatedAt(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < Math.min(from + reach, tokens.length); at += 1) {
    const token = tokens[at];
    if (token === undefined || endsClause(token)) return null;
    if (token.isWord && !isFunctionWord(token.lower) && !isNumber(token)) return at;
  }
  return null;
}

/** A number is spelled in too many ways to be known by its stem. */
function isNumber({ lower }: Token): boolean {
  return amountOf(lower) !== null || /^\d/.test(lower);
}

/** A quotation mark or a hyphen stands inside a clause. */
function endsClause({ isWord, spelled }: Token): boolean {
  return !isWord && !/^[“”"«»'‘’-]$/.test(spelled);
}
