import type { Library } from './library';
import type { Source, TellingPassage } from './source';

/** One step of the way a passage has come: a work, and the place in it. */
export type ReportStep = {
  /** Null where the library does not hold that work; its id is all that is known then. */
  readonly source: Source | null;
  readonly id: string;
  readonly where: string | null;
};

/** How a passage has come to us, as seen from the source it stands in. */
export type ReportTrace = {
  /** The works we read it in, nearest first; empty where we read the source itself. */
  readonly through: readonly ReportStep[];
  /** The place in the source itself, as a reader would cite it. */
  readonly where: string | null;
  /** What the source itself goes back to, nearest first. */
  readonly from: readonly ReportStep[];
};

/** Cuts the chain of a passage at its own source; a chain that does not name it lies before it. */
export function traceReports(
  library: Library,
  source: Source,
  passage: TellingPassage,
): ReportTrace {
  const steps = passage.chain.map((report) => ({
    source: library.sources.find(({ id }) => id === report.source) ?? null,
    id: report.source,
    where: report.where ?? null,
  }));
  const own = steps.findIndex(({ id }) => id === source.id);
  if (own === -1) return { through: steps, where: null, from: [] };
  return {
    through: steps.slice(0, own),
    where: steps[own]?.where ?? null,
    from: steps.slice(own + 1),
  };
}
