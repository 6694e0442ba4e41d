import type { Block } from '../../blocks/block';
import type { TextLine } from '../cutLines';
import { placeIn } from '../cutLines';
import { recognised } from '../recognised';
import type { Turn } from '../structure';
import { readSpeaker } from './speakerSign';

type Candidate = { readonly line: TextLine; readonly speaker: string };

/** Fewer turns are no conversation: "Conclusion: …" is said by nobody. */
const fewestTurns = 3;

/**
 * Who speaks in a transcript, and how far. That somebody speaks is inferred from the form of the line, unless the head of
 * the record names them among those present.
 * Names count where there are at least three turns of at least two speakers, one of whom speaks again. A name that
 * occurs once counts if it stands between turns of others, not where no speaker is near.
 * A turn reaches to the next one, to a heading or to one of `ends`, blocks at which something else begins.
 * @param present the words that the head of the record has for those present, in small letters
 */
export function findTurns(
  blocks: readonly Block[],
  lines: readonly TextLine[],
  ends: ReadonlySet<string>,
  present: ReadonlySet<string>,
): readonly Turn[] {
  const candidates = lines.flatMap((line) => {
    const speaker = line.block.kind === 'heading' ? null : readSpeaker(line.text);
    return speaker === null ? [] : [{ line, speaker }];
  });
  const turns = ofConversation(candidates);
  const stops = stopsOf(blocks, ends);
  return turns.map((turn, i) => {
    const last = blocks[Math.min(lastBlock(turn, turns[i + 1], stops), blocks.length - 1)];
    return asTurn(turn, last?.id ?? turn.line.block.id, isPresent(turn, present));
  });
}

function ofConversation(candidates: readonly Candidate[]): readonly Candidate[] {
  const counts = new Map<string, number>();
  for (const turn of candidates) counts.set(nameOf(turn), (counts.get(nameOf(turn)) ?? 0) + 1);
  const speaksAgain = (turn: Candidate) => (counts.get(nameOf(turn)) ?? 0) > 1;
  const isConversation =
    candidates.length >= fewestTurns && counts.size > 1 && candidates.some(speaksAgain);
  if (!isConversation) return [];
  return candidates.filter((turn, i) => speaksAgain(turn) || isBetween(candidates, i, speaksAgain));
}

/** A name is the same in capitals. */
function nameOf({ speaker }: Candidate): string {
  return speaker.toLowerCase();
}

/** How many blocks may lie between a name that occurs once and a speaker beside it. */
const nearby = 3;

function isBetween(
  candidates: readonly Candidate[],
  i: number,
  speaksAgain: (candidate: Candidate) => boolean,
): boolean {
  const at = candidates[i]?.line.at ?? 0;
  return [candidates[i - 1], candidates[i + 1]].some(
    (other) => other !== undefined && Math.abs(other.line.at - at) <= nearby && speaksAgain(other),
  );
}

/** Places of the blocks at which a turn ends though nobody else speaks, in order. */
function stopsOf(blocks: readonly Block[], ends: ReadonlySet<string>): readonly number[] {
  return blocks.flatMap(({ kind, id }, at) =>
    kind === 'heading' || kind === 'footnote' || ends.has(id) ? [at] : [],
  );
}

/** The place of the block before the next turn or the next stop; the block of the turn itself where that is in it. */
function lastBlock(
  { line }: Candidate,
  next: Candidate | undefined,
  stops: readonly number[],
): number {
  const stop = firstAfter(stops, line.at);
  const end = Math.min(next?.line.at ?? Infinity, stop ?? Infinity);
  return end === Infinity ? Infinity : Math.max(line.at, end - 1);
}

function firstAfter(sorted: readonly number[], at: number): number | undefined {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return sorted[low];
}

/** A speaker goes by the last word of the name: "Yeltsin" of "PRESIDENT YELTSIN". */
function isPresent({ speaker }: Candidate, present: ReadonlySet<string>): boolean {
  return present.has(speaker.split(' ').at(-1)?.toLowerCase() ?? '');
}

function asTurn({ line, speaker }: Candidate, last: string, isStated: boolean): Turn {
  const place = placeIn(line, 0, speaker.length);
  return { ...recognised('turn', place, isStated ? 'stated' : 'inferred'), speaker, last };
}
