import { isFunctionWord } from '../text/functionWords';
import type { Span } from '../text/span';
import { stemWord } from '../text/stemWord';
import type { Finding } from './finding';
import { hedgePhrases } from './hedgePhrases';
import type { Token } from './readTokens';

/** Verbs that leave open or make depend; "will", "must" and "shall" do neither. */
const modals: readonly (readonly [pattern: RegExp, sense: string])[] = [
  [/^(?:would|wouldn't)$/, 'would'],
  [/^(?:could|couldn't)$/, 'could'],
  [/^(?:might|mightn't)$/, 'might'],
  [/^may$/, 'may'],
  [/^(?:should|shouldn't)$/, 'should'],
  [/^ought$/, 'ought'],
  [/^(?:может|могут|мог|могла|могли|могло|можем|можете)$/, 'может'],
  [/^бы?$/, 'бы'],
];

/** How many words may stand between a modal verb and the verb it governs: "would not even then". */
const reach = 5;

const auxiliary = /^(?:be|been|being|have|has|had|do|быть|был|была|было|были|to)$/;
const participle = /(?:ed|ing|en|wn|ht|ld|ut|ade|one)$/;

/** The words of a text that soften, put off or leave open what is said. English and Russian. */
export function findHedges(tokens: readonly Token[]): readonly Finding[] {
  const words = tokens.filter(({ spelled }) => spelled !== '-');
  const findings: Finding[] = [];
  for (let at = 0; at < words.length; ) {
    const hedge = phraseAt(words, at) ?? modalAt(words, at);
    if (hedge !== null) findings.push(hedge.finding);
    at += hedge?.length ?? 1;
  }
  return findings;
}

type Found = { readonly finding: Finding; readonly length: number };

function phraseAt(words: readonly Token[], at: number): Found | null {
  const phrase = hedgePhrases.find((candidate) =>
    candidate.words.every((word, i) => word.test(words[at + i]?.lower ?? '')),
  );
  if (phrase === undefined) return null;
  const { length } = phrase.words;
  const span = { start: words[at]?.start ?? 0, end: words[at + length - 1]?.end ?? 0 };
  return { length, finding: { kind: 'hedge', span, parts: [phrase.name], subjects: [] } };
}

function modalAt(words: readonly Token[], at: number): Found | null {
  const token = words[at];
  const sense = modals.find(([pattern]) => pattern.test(token?.lower ?? ''))?.[1];
  if (token === undefined || sense === undefined || isMonth(token)) return null;
  const governed =
    words[sense === 'бы' ? pastBeside(words, at) : governedAt(words, at + 1)] ?? null;
  const stem = governed === null ? null : stemWord(governed.lower);
  const span = hull(token, governed ?? auxiliaryAfter(words, at) ?? token);
  const parts = [stem === null ? sense : `${sense} ${stem}`];
  return {
    length: 1,
    finding: { kind: 'hedge', span, parts, subjects: stem === null ? [] : [stem] },
  };
}

function hull(one: Span, other: Span): Span {
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}

/** The "be" of a "would be" that governs no verb, for the eye. */
function auxiliaryAfter(words: readonly Token[], at: number): Token | undefined {
  const after = words.slice(at + 1, at + reach);
  const place = after.findIndex(({ lower }) => auxiliary.test(lower));
  return after.slice(0, place).some(({ isWord }) => !isWord) ? undefined : after[place];
}

function isMonth({ spelled, startsSentence }: Token): boolean {
  return spelled === 'May' && !startsSentence;
}

/** The place of the verb that a modal governs, past auxiliaries and adverbs; -1 where only the auxiliary stands there. */
function governedAt(words: readonly Token[], from: number): number {
  let isAuxiliary = false;
  for (let at = from; at < from + reach; at += 1) {
    const { isWord, lower } = words[at] ?? { isWord: false, lower: '' };
    if (!isWord) return -1;
    if (auxiliary.test(lower)) isAuxiliary = true;
    else if (!isFunctionWord(lower) && !lower.endsWith('ly')) {
      return isAuxiliary && !participle.test(lower) ? -1 : at;
    }
  }
  return -1;
}

/** The place of the past tense that makes a Russian conditional with its "бы", before it or after; -1 where none does. */
function pastBeside(words: readonly Token[], at: number): number {
  const isPast = (place: number) => /[аеиоуыюя]л[аои]?с?ь?$/.test(words[place]?.lower ?? '');
  return [at - 1, at + 1, at - 2, at + 2].find(isPast) ?? -1;
}
