import type { DetailKind, DetailValue } from './detail';

/** A value as it is spelled, and how else where that may matter: "at this time / for now". Forms of a name do not. */
export function saySpellings(kind: DetailKind, { what, places }: DetailValue): string {
  if (kind === 'name') return what;
  const all = [what, ...places.map(({ spelled }) => spelled)];
  const forms = all.map((spelled) => spelled.toLowerCase());
  return all.filter((_, i) => forms.indexOf(forms[i] ?? '') === i).join(' / ');
}
