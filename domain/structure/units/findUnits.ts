import type { Block } from '../../blocks/block';
import { blockText } from '../../blocks/blockText';
import type { TextLine } from '../cutLines';
import { placeIn } from '../cutLines';
import type { Place } from '../structure';
import {
  isDateLine,
  isThumbnail,
  numbersItsDocuments,
  readCaseId,
  readSourceLine,
  readUnitHeading,
  type UnitHeading,
} from './unitSigns';

/** A document of a text before it has its number and its end. */
export type UnitDraft = {
  /** Place of its first block among all. */
  readonly first: number;
  /** Place of the line with its sign among all. */
  readonly line: number;
  readonly sign: Place;
  /** As its heading says, null where it has lost it. */
  readonly label: string | null;
  readonly title: Place | null;
  readonly date: Place | null;
  readonly source: Place | null;
  readonly caseId: Place | null;
};

const noDetails = { title: null, date: null, source: null, caseId: null };

/** Title, date and perhaps a picture stand between a document's heading and the line that says where it is kept. */
const furthestSource = 6;

const mention = /\b(?:Documents?|Doc\.)\s+\d|(?:^|[^\p{L}])Документ\p{L}*\s+(?:№\s*)?\d/iu;

/**
 * The documents of a text, in order, at most one to a block.
 * A heading states one; a "Source:" line that is not the first after a heading begins one whose heading was lost, but
 * only in a text that speaks of its documents by number: elsewhere it credits a picture or a table. In a footnote it
 * begins none.
 * Of headings with one label the last counts: those before are a list of contents.
 */
export function findUnits(
  blocks: readonly Block[],
  lines: readonly TextLine[],
): readonly UnitDraft[] {
  const headings = readHeadings(lines);
  const sources = lines.flatMap((line, index) => readSource(line, index) ?? []);
  const speaksOfDocuments = headings.size > 0 || (sources.length > 0 && mentionsDocument(blocks));
  if (!speaksOfDocuments) return [];
  return gatherUnits(lines, headings, new Map(sources));
}

type SourceLine = NonNullable<ReturnType<typeof readSourceLine>>;

function readSource(line: TextLine, index: number): readonly [[number, SourceLine]] | null {
  const source = readSourceLine(line);
  return source === null ? null : [[index, source]];
}

function mentionsDocument(blocks: readonly Block[]): boolean {
  return blocks.some((block) => mention.test(blockText(block)));
}

/** The headings by the place of their line among all. */
function readHeadings(lines: readonly TextLine[]): ReadonlyMap<number, UnitHeading> {
  const byLabel = new Map<string, readonly [number, UnitHeading]>();
  const withNumbered = numbersItsDocuments(lines);
  for (const [index, line] of lines.entries()) {
    const heading = readUnitHeading(line, withNumbered);
    if (heading !== null) byLabel.set(heading.label, [index, heading]);
  }
  return new Map([...byLabel.values()].sort(([left], [right]) => left - right));
}

function gatherUnits(
  lines: readonly TextLine[],
  headings: ReadonlyMap<number, UnitHeading>,
  sources: ReadonlyMap<number, SourceLine>,
): readonly UnitDraft[] {
  const units: UnitDraft[] = [];
  for (const [index, line] of lines.entries()) {
    const [heading, source] = [headings.get(index), sources.get(index)];
    if (heading !== undefined) begin(units, ofHeading(heading, line, index));
    if (source === undefined) continue;
    const last = units.at(-1);
    if (last !== undefined && isNear(last, index)) {
      units[units.length - 1] = withSource(last, source, lines.slice(last.line, index + 1));
    } else if (line.block.kind !== 'footnote') begin(units, ofSource(source, lines, index));
  }
  return units;
}

/** A block is never of two documents: a second sign in it begins none. */
function begin(units: UnitDraft[], unit: UnitDraft): void {
  if (units.at(-1)?.first !== unit.first) units.push(unit);
}

function isNear({ source, line }: UnitDraft, index: number): boolean {
  return source === null && index - line <= furthestSource;
}

function ofHeading(heading: UnitHeading, line: TextLine, index: number): UnitDraft {
  const { place: sign, label, title } = heading;
  return { ...noDetails, first: line.at, line: index, sign, label, title };
}

function ofSource(source: SourceLine, lines: readonly TextLine[], index: number): UnitDraft {
  const [before, line] = [lines[index - 1], lines[index]];
  const first = isThumbnail(before) && before?.start === 0 ? before.at : (line?.at ?? 0);
  const caseId = line === undefined ? null : readCaseId(line);
  const { place: sign, words } = source;
  return { ...noDetails, first, line: index, sign, label: null, source: words, caseId };
}

/** With what stands between its heading and the line that says where it is kept: a title, a date, in either order. */
function withSource(
  unit: UnitDraft,
  source: SourceLine,
  [, ...following]: readonly TextLine[],
): UnitDraft {
  const between = following.slice(0, -1);
  const line = following.at(-1);
  const date = between.find(isDateLine);
  const title = between.find((other) => !isDateLine(other) && !isThumbnail(other));
  return {
    ...unit,
    title: unit.title ?? placeOf(title),
    date: placeOf(date),
    source: source.words,
    caseId: line === undefined ? null : readCaseId(line),
  };
}

function placeOf(line: TextLine | undefined): Place | null {
  return line === undefined ? null : placeIn(line, 0, line.text.length);
}
