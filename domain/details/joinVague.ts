import type { Holding } from './holding';

/** A holding under the name of its value: two of one name are the same detail. */
export type NamedHolding = Holding & { readonly value: string };

/**
 * Names the value of every holding of one kind. A vague one ("Yeltsin", "October") takes the value of the only fuller
 * one that it can mean ("Boris Yeltsin", "22 October 1993"); where it can mean several it keeps its own.
 * The names do not depend on the order of the holdings.
 */
export function joinVague(holdings: readonly Holding[]): readonly NamedHolding[] {
  const all = distinct(holdings.map(({ parts }) => parts));
  return holdings.map((holding) => ({ ...holding, value: fullest(holding.parts, all) }));
}

function fullest(parts: readonly string[], all: readonly (readonly string[])[]): string {
  const fuller = all.filter((candidate) => isStretchOf(parts, candidate));
  const unsurpassed = fuller.filter(
    (one) => !fuller.some((other) => other.length > one.length && isStretchOf(one, other)),
  );
  const [only] = unsurpassed;
  return nameOf(unsurpassed.length === 1 && only !== undefined ? only : parts);
}

/** Whether the fuller name says the vaguer at one stretch, or its first and last word: "Boris Nikolayevich Yeltsin". */
function isStretchOf(vague: readonly string[], full: readonly string[]): boolean {
  const name = nameOf(vague);
  const isWithin = full.some((_, at) => nameOf(full.slice(at, at + vague.length)) === name);
  return isWithin || nameOf([...full.slice(0, 1), ...full.slice(-1)]) === name;
}

function distinct(parts: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...new Map(parts.map((one) => [nameOf(one), one])).values()];
}

function nameOf(parts: readonly string[]): string {
  return parts.join(' ');
}
