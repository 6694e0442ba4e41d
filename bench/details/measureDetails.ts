import type { Capitals } from '../../domain/details/capitals';
import type { Detail, Place } from '../../domain/details/detail';
import { capitalsOf, listDetails } from '../../domain/details/listDetails';
import { passageKey } from '../../domain/library/account';
import type { Library } from '../../domain/library/library';
import { isLacuna } from '../../domain/library/source';
import type { Span } from '../../domain/text/span';
import { harmlessChanges, type PlantedChange, plantedChanges, reportedAs } from './plantedChanges';

type Change = Omit<PlantedChange, 'kind'>;

/** What of one change the detail list reports. */
type Outcome = {
  readonly change: Change;
  /** Details that do not agree and touch the change. */
  readonly touching: readonly Detail[];
  /** Details that do not agree elsewhere, where nothing has changed. */
  readonly elsewhere: readonly Detail[];
  readonly words: number;
};

export type DetailFigures = {
  readonly found: Readonly<Record<PlantedChange['kind'], { planted: number; found: number }>>;
  readonly missed: readonly PlantedChange[];
  /** Details reported away from a planted change, and the words in which they were looked for. */
  readonly falseAlarms: { readonly count: number; readonly words: number };
  /** Of the changes that change no meaning: those in whose passages a detail does not agree. */
  readonly alarmed: readonly Change[];
  readonly harmless: number;
};

/** Plants every change in a copy of its passage and lists the details of the two. Throws where a change does not fit its passage. */
export function measureDetails(library: Library): DetailFigures {
  const texts = textsOf(library);
  const capitals = capitalsOf(
    [...texts].map(([key, text]) => ({ accountId: key, texts: [{ key, text }] })),
  );
  const planted = plantedChanges.map((change) => ({
    change,
    outcome: tryChange(change, texts, capitals),
  }));
  const isFound = ({ change, outcome }: (typeof planted)[number]) =>
    outcome.touching.some(({ kind }) => reportedAs[change.kind].includes(kind));
  const count = (kind: PlantedChange['kind']) => {
    const ofKind = planted.filter(({ change }) => change.kind === kind);
    return { planted: ofKind.length, found: ofKind.filter(isFound).length };
  };
  const harmless = harmlessChanges.map((change) => tryChange(change, texts, capitals));
  return {
    found: {
      number: count('number'),
      name: count('name'),
      negation: count('negation'),
      modality: count('modality'),
    },
    missed: planted.filter((one) => !isFound(one)).map(({ change }) => change),
    falseAlarms: {
      count: sum(planted.map(({ outcome }) => outcome.elsewhere.length)),
      words: sum(planted.map(({ outcome }) => outcome.words)),
    },
    alarmed: harmless.filter(isAlarmed).map(({ change }) => change),
    harmless: harmless.length,
  };
}

function isAlarmed({ touching, elsewhere }: Outcome): boolean {
  return touching.length + elsewhere.length > 0;
}

function textsOf(library: Library): ReadonlyMap<string, string> {
  return new Map(
    library.sources.flatMap(({ id, passages }) =>
      passages.flatMap((passage) =>
        isLacuna(passage) ? [] : [[passageKey(id, passage.id), passage.text] as const],
      ),
    ),
  );
}

function tryChange(
  change: Change,
  texts: ReadonlyMap<string, string>,
  capitals: Capitals,
): Outcome {
  const left = texts.get(change.passage) ?? '';
  const at = left.indexOf(change.from);
  if (at < 0 || left.indexOf(change.from, at + 1) >= 0) {
    throw new Error(`“${change.from}” does not stand once in ${change.passage}`);
  }
  const right = left.slice(0, at) + change.to + left.slice(at + change.from.length);
  const details = listDetails(
    [
      { accountId: 'left', texts: [{ key: 'left', text: left }] },
      { accountId: 'right', texts: [{ key: 'right', text: right }] },
    ],
    capitals,
  ).filter(({ verdict }) => verdict !== 'agree');
  const touches = (detail: Detail) =>
    detail.values.some(({ places }) => places.some((place) => isTouched(place, at, change)));
  return {
    change,
    touching: details.filter(touches),
    elsewhere: details.filter((detail) => !touches(detail)),
    words: left.split(/\s+/).length,
  };
}

function isTouched({ key, span }: Place, at: number, { from, to }: Change): boolean {
  const changed: Span = { start: at, end: at + (key === 'left' ? from : to).length };
  return span.start <= changed.end && changed.start <= span.end;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
