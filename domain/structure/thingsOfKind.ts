import type { Structure, Thing, ThingOf } from './structure';

/** The recognised things of one kind, in reading order. */
export function thingsOfKind<Kind extends Thing['kind']>(
  structure: Structure,
  kind: Kind,
): readonly ThingOf<Kind>[] {
  return structure.things.filter((thing): thing is ThingOf<Kind> => thing.kind === kind);
}
