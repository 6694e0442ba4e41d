import { useMemo, useState } from 'react';
import type { Block } from '../../domain/blocks/block';
import type { Source } from '../../domain/library/source';
import { type OutlineEntry, outline as outlineOf } from '../../domain/structure/outline';
import type { KnownTitle } from '../../domain/structure/references/titleIndex';
import type { Structure } from '../../domain/structure/structure';
import { thingsOfKind } from '../../domain/structure/thingsOfKind';
import { useAppState } from '../state/StoreContext';
import { type SearchedText, searchBlocks, searchPassages } from './findInText';
import { useStructure } from './structure/useStructure';
import { type Leads, leadsOf } from './text/leadsOf';
import { quietMarks } from './text/quietMarks';

/** A source that is open to be read, and all that is derived from its words. */
export type ReadSource = {
  /** Null where we hold the source in passages. */
  readonly blocks: readonly Block[] | null;
  readonly structure: Structure;
  /** The words that show something more. */
  readonly leads: Leads;
  readonly outline: readonly OutlineEntry[];
  readonly searched: () => SearchedText;
  /** Whether it has a paragraph of this id. */
  readonly has: (passage: string) => boolean;
  /** The block in which the mark of a footnote stands. */
  readonly markOf: (footnote: string) => string | null;
};

export function useReadSource(source: Source): ReadSource {
  const { texts, library, settings } = useAppState();
  const text = texts.get(source.id);
  const sources = library.kind === 'loaded' ? library.library.sources : noSources;
  const titles = useKnownTitles(sources, source.id);
  const structure = useStructure(text, titles);
  const blocks = text?.blocks ?? null;
  const { marksRecognised } = settings;
  const leads = useMemo(() => {
    const leading = leadsOf(source.id, structure);
    return marksRecognised ? joined(leading, quietMarks(structure, leading)) : leading;
  }, [source.id, structure, marksRecognised]);
  const outline = useMemo(
    () => (blocks === null ? [] : outlineOf(blocks, structure)),
    [blocks, structure],
  );
  const ids = useMemo(
    () => new Set((blocks ?? source.passages).map(({ id }) => id)),
    [blocks, source.passages],
  );
  const searched = useMemo(
    () => once(() => (blocks === null ? searchPassages(source) : searchBlocks(blocks))),
    [blocks, source],
  );
  const marks = useMemo(() => marksOf(structure), [structure]);
  return useMemo(
    () => ({
      blocks,
      structure,
      leads,
      outline,
      searched,
      has: (passage) => ids.has(passage),
      markOf: (footnote) => marks.get(footnote) ?? null,
    }),
    [blocks, structure, leads, outline, searched, ids, marks],
  );
}

function joined(left: Leads, right: Leads): Leads {
  const both = new Map(left);
  for (const [block, ranges] of right) both.set(block, [...(both.get(block) ?? []), ...ranges]);
  return both;
}

const noSources: readonly Source[] = [];

/** The titles of the other sources. They are the same list as long as they are the same titles: much else may change. */
function useKnownTitles(sources: readonly Source[], read: string): readonly KnownTitle[] {
  const known = sources
    .filter(({ id }) => id !== read)
    .map(({ id, title }) => ({ source: id, title }));
  const [kept, keep] = useState<readonly KnownTitle[]>(known);
  const isSame =
    kept.length === known.length &&
    kept.every(({ source, title }, i) => source === known[i]?.source && title === known[i].title);
  if (!isSame) keep(known);
  return isSame ? kept : known;
}

/** The block of a footnote's first mark, by the block of the footnote. */
function marksOf(structure: Structure): ReadonlyMap<string, string> {
  return new Map(
    thingsOfKind(structure, 'footnote').flatMap(({ place, marks }) => {
      const mark = structure.byId.get(marks[0] ?? '');
      return mark === undefined ? [] : [[place.block, mark.place.block] as const];
    }),
  );
}

/** Loosening a book takes a moment, and is wanted only by a reader who looks for words. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
