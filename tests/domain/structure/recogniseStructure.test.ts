import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../domain/blocks/block';
import { blockText } from '../../../domain/blocks/blockText';
import { applyCorrection } from '../../../domain/structure/applyCorrection';
import { noCorrections } from '../../../domain/structure/corrections';
import { recogniseStructure } from '../../../domain/structure/recogniseStructure';
import type { Place, Structure, Thing, Unit } from '../../../domain/structure/structure';
import { thingsOfKind } from '../../../domain/structure/thingsOfKind';
import { asBlocks, spelledAt } from './asBlocks';
import { someDrafts } from './someDrafts';

function law(holds: (blocks: readonly Block[], structure: Structure) => void): void {
  const property = fc.property(someDrafts, (drafts) => {
    const blocks = asBlocks(drafts);
    holds(blocks, recogniseStructure(blocks));
  });
  fc.assert(property, { numRuns: 300 });
}

function placesOf(thing: Thing): readonly Place[] {
  switch (thing.kind) {
    case 'footnote':
      return [thing.place, ...thing.words];
    case 'header field':
      return [thing.place, ...thing.values];
    case 'unit':
      return [thing.place, thing.title, thing.date, thing.source, thing.caseId].filter(
        (place) => place !== null,
      );
    default:
      return [thing.place];
  }
}

/** Ids of the blocks of a document. */
function blocksOf({ first, last }: Unit, blocks: readonly Block[]): readonly string[] {
  const ids = blocks.map(({ id }) => id);
  return ids.slice(ids.indexOf(first), ids.indexOf(last) + 1);
}

/** A thing without what leads to others. */
function alone(thing: Thing): unknown {
  return { ...thing, targets: null, marks: null, footnote: null };
}

describe('recognition', () => {
  test('finds things whose places lie within their blocks', () => {
    law((blocks, { things }) => {
      const lengths = new Map(blocks.map((block) => [block.id, blockText(block).length]));
      for (const { block, span } of things.flatMap(placesOf)) {
        expect(span.start).toBeLessThanOrEqual(span.end);
        expect(span.end).toBeLessThanOrEqual(lengths.get(block) ?? -1);
      }
    });
  });

  test('spells what it says it has found', () => {
    law((blocks, structure) => {
      for (const mark of thingsOfKind(structure, 'page number')) {
        const spelled = spelledAt(blocks, mark.place);
        if (spelled !== '') expect(spelled).toContain(mark.label);
      }
      for (const turn of thingsOfKind(structure, 'turn')) {
        expect(spelledAt(blocks, turn.place)).toBe(turn.speaker);
      }
      for (const unit of thingsOfKind(structure, 'unit')) {
        if (unit.certainty === 'stated')
          expect(spelledAt(blocks, unit.place)).toContain(unit.label);
      }
    });
  });

  test('gives every thing an id of its own and tells things in reading order', () => {
    law((blocks, { things, byId, byBlock }) => {
      expect(byId.size).toBe(things.length);
      const order = new Map(blocks.map(({ id }, at) => [id, at]));
      const places = things.map(({ place }) => [order.get(place.block) ?? -1, place.span.start]);
      const sorted = [...places].sort(
        (a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0),
      );
      expect(places).toEqual(sorted);
      expect(blocks.flatMap(({ id }) => byBlock.get(id) ?? [])).toEqual(things);
    });
  });

  test('joins marks and footnotes both ways, by their label', () => {
    law((_, structure) => {
      for (const mark of thingsOfKind(structure, 'footnote mark')) {
        const note = structure.byId.get(mark.footnote ?? '');
        expect(note).toMatchObject({ kind: 'footnote', label: mark.label });
        expect(note?.kind === 'footnote' && note.marks).toContain(mark.id);
      }
      for (const note of thingsOfKind(structure, 'footnote')) {
        for (const id of note.marks) {
          expect(structure.byId.get(id)).toMatchObject({
            kind: 'footnote mark',
            footnote: note.id,
          });
        }
      }
    });
  });

  test('puts no block into two documents', () => {
    law((blocks, structure) => {
      const held = thingsOfKind(structure, 'unit').flatMap((unit) => blocksOf(unit, blocks));
      expect(new Set(held).size).toBe(held.length);
    });
  });

  test('leads references only to what is there', () => {
    law((_, structure) => {
      for (const { targets } of thingsOfKind(structure, 'reference')) {
        for (const { kind, id } of targets) expect(structure.byId.get(id)?.kind).toBe(kind);
      }
    });
  });

  test('is the same before a text that follows, but for how far the last document and turn reach', () => {
    const withoutEnd = (thing: Thing) => ({ ...thing, last: null });
    fc.assert(
      fc.property(someDrafts, (drafts) => {
        const { things } = recogniseStructure(asBlocks(drafts));
        const longer = recogniseStructure(
          asBlocks([...drafts, 'Nothing more is said.', 'Nor here.']),
        );
        expect(longer.things.map(withoutEnd)).toEqual(things.map(withoutEnd));
      }),
    );
  });
});

describe('corrections', () => {
  test('that reject a thing take it away, and what leads to it, and nothing else', () => {
    const property = fc.property(someDrafts, fc.nat(), (drafts, choice) => {
      const blocks = asBlocks(drafts);
      const { things } = recogniseStructure(blocks);
      const chosen = things[choice % Math.max(1, things.length)];
      if (chosen === undefined) return;
      const rejected = applyCorrection(noCorrections, { kind: 'reject', ids: [chosen.id] });
      const structure = recogniseStructure(blocks, rejected);
      const rest = things.filter((thing) => thing !== chosen);
      expect(structure.things.map(alone)).toEqual(rest.map(alone));
      expect(structure.rejected).toEqual([chosen]);
      expect(JSON.stringify(structure.things)).not.toContain(`"${chosen.id}"`);
    });
    fc.assert(property, { numRuns: 300 });
  });

  test('that confirm a thing change it only', () => {
    const property = fc.property(someDrafts, fc.nat(), (drafts, choice) => {
      const blocks = asBlocks(drafts);
      const { things } = recogniseStructure(blocks);
      const chosen = things[choice % Math.max(1, things.length)];
      if (chosen === undefined) return;
      const confirmed = applyCorrection(noCorrections, { kind: 'confirm', ids: [chosen.id] });
      const expected = things.map((thing) =>
        thing === chosen ? { ...thing, isConfirmed: true } : thing,
      );
      expect(recogniseStructure(blocks, confirmed).things).toEqual(expected);
    });
    fc.assert(property, { numRuns: 300 });
  });

  test('that renumber a document shift those that follow up to one with a number of its own', () => {
    const property = fc.property(
      someDrafts,
      fc.nat(),
      fc.integer({ min: 1, max: 99 }),
      (drafts, choice, number) => {
        const blocks = asBlocks(drafts);
        const units = thingsOfKind(recogniseStructure(blocks), 'unit');
        const at = choice % Math.max(1, units.length);
        const chosen = units[at];
        if (chosen === undefined) return;
        const corrections = applyCorrection(noCorrections, {
          kind: 'renumber',
          block: chosen.first,
          number,
        });
        const renumbered = thingsOfKind(recogniseStructure(blocks, corrections), 'unit');
        const next = units.findIndex(({ certainty }, i) => i > at && certainty === 'stated');
        const end = next < 0 ? units.length : next;
        const expected = units.map((unit, i) =>
          i < at || i >= end ? unit.number : number + i - at,
        );
        expect(renumbered.map((unit) => unit.number)).toEqual(expected);
        expect(renumbered.map(({ id }) => id)).toEqual(units.map(({ id }) => id));
      },
    );
    fc.assert(property, { numRuns: 300 });
  });
});
