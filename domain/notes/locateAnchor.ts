import { findNearly } from '../text/findNearly';
import { likeness } from '../text/likeness';
import { type Span, spanText } from '../text/span';
import { cutsPair } from '../text/surrogates';
import type { Anchor } from './anchor';
import { contextAfter, contextBefore, contextLength } from './context';
import { hasSameBearing } from './hasSameBearing';

/** How much each kind of evidence counts for a place; the proportions are those of Hypothesis. */
const weights = { quote: 50, prefix: 20, suffix: 20, position: 2 };

/**
 * A side of the context is the one remembered when it is at least half like it; chance gives a third.
 * One such side vouches for the same words, nearly the same words need both.
 */
const leastContext = 0.5;

/** A quote as long as one side of its context witnesses for itself, if the text has it only once. */
const longQuote = contextLength;

/** Shorter words are too much like other words to be found in another spelling. */
const shortestInexact = 12;

/** Words are still the same words with one unit in five changed, but never more than one line's worth. */
const mostErrorShare = 0.2;
const mostErrors = 64;

/** An inexact place must stand out from the next best by this much of the full score. */
const leastLead = 0.15;

type Place = {
  readonly span: Span;
  readonly score: number;
  /** How like the text before and after it is to what the anchor remembers. */
  readonly before: number;
  readonly after: number;
};

/**
 * Where the words of an anchor stand in its passage's text now, or null where that cannot be told.
 *
 * Tried in turn: the same words in the same surroundings at the same position; the same words elsewhere, by context and
 * then by nearness; nearly the same words in nearly the same surroundings. Words that are gone are not found in a
 * look-alike, nor in one of two that are as like, nor where a negation or a number has changed.
 */
export function locateAnchor(anchor: Anchor, text: string): Span | null {
  return (
    locateAtPosition(anchor, text) ?? locateExactly(anchor, text) ?? locateNearly(anchor, text)
  );
}

function locateAtPosition({ quote, position }: Anchor, text: string): Span | null {
  const span = { start: position.start, end: position.start + quote.exact.length };
  const isThere =
    spanText(text, span) === quote.exact &&
    contextBefore(text, span.start) === quote.prefix &&
    contextAfter(text, span.end) === quote.suffix;
  return isThere ? span : null;
}

function locateExactly(anchor: Anchor, text: string): Span | null {
  const spans = occurrences(text, anchor.quote.exact);
  const isOwnWitness = spans.length === 1 && anchor.quote.exact.length >= longQuote;
  const places = spans
    .map((span) => weigh(anchor, text, span, 0))
    .filter(({ before, after }) => isOwnWitness || Math.max(before, after) >= leastContext);
  return bestFirst(places)[0]?.span ?? null;
}

function locateNearly(anchor: Anchor, text: string): Span | null {
  const { exact } = anchor.quote;
  if (exact.length < shortestInexact) return null;
  const allowed = Math.min(mostErrors, Math.floor(exact.length * mostErrorShare));
  const places = findNearly(text, exact, allowed)
    .map(({ span, errors }) => weigh(anchor, text, withWholePairs(text, span), errors))
    .filter(({ before, after }) => Math.min(before, after) >= leastContext)
    .filter(({ span }) => hasSameBearing(exact, spanText(text, span)));
  const [best, ...others] = bestFirst(places);
  if (best === undefined) return null;
  const rival = others.find(
    ({ span }) => span.end <= best.span.start || span.start >= best.span.end,
  );
  const lead = best.score - (rival?.score ?? 0);
  return lead >= leastLead * fullScore ? best.span : null;
}

const fullScore = weights.quote + weights.prefix + weights.suffix + weights.position;

function weigh({ quote, position }: Anchor, text: string, span: Span, errors: number): Place {
  const before = likeness(quote.prefix, contextBefore(text, span.start));
  const after = likeness(quote.suffix, contextAfter(text, span.end));
  const nearness = 1 - Math.abs(span.start - position.start) / Math.max(text.length, position.end);
  return {
    span,
    before,
    after,
    score:
      weights.quote * (1 - errors / quote.exact.length) +
      weights.prefix * before +
      weights.suffix * after +
      weights.position * nearness,
  };
}

function bestFirst(places: readonly Place[]): readonly Place[] {
  return [...places].sort((a, b) => b.score - a.score);
}

function occurrences(text: string, words: string): readonly Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) {
    spans.push({ start, end: start + words.length });
  }
  return spans;
}

function withWholePairs(text: string, { start, end }: Span): Span {
  return {
    start: cutsPair(text, start) ? start - 1 : start,
    end: cutsPair(text, end) ? end + 1 : end,
  };
}
