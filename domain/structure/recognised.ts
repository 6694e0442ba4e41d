import type { Certainty, Place, Thing } from './structure';

type Common<Kind extends Thing['kind']> = {
  readonly kind: Kind;
  readonly id: string;
  readonly place: Place;
  readonly certainty: Certainty;
  readonly isConfirmed: boolean;
};

/** What every recognised thing begins with; nobody has confirmed it yet. */
export function recognised<Kind extends Thing['kind']>(
  kind: Kind,
  place: Place,
  certainty: Certainty,
): Common<Kind> {
  const id = `${kind}:${place.block}:${place.span.start}`;
  return { kind, id, place, certainty, isConfirmed: false };
}
