import type { Block } from '../../blocks/block';
import { blockText } from '../../blocks/blockText';
import { placeAt } from '../place';
import { recognised } from '../recognised';
import type { DateMention } from '../structure';
import { type Spelled, spelledDates } from './spelledDates';
import { writeEdtf } from './writeEdtf';
import { YearMemory } from './yearMemory';

/** Where a document is kept or published, dates tell when it was released, and nothing of what it is about. */
const releaseLine =
  /(?:^|\n)\s*(?:Thumbnail of the d?ocument\s+)?(?:Source|SOURCE|Источник|Published|Updated|Posted)\s*:/;

/**
 * The dates of a text in EDTF. One that does not state its year is inferred from those beside it (`guessYear`);
 * without any its year is left open.
 * @param begins the blocks at which another document or the footnotes begin: no year is carried into them
 */
export function findDateMentions(
  blocks: readonly Block[],
  begins: ReadonlySet<string>,
): readonly DateMention[] {
  const memory = new YearMemory();
  return blocks.flatMap((block) => {
    if (begins.has(block.id)) memory.forget();
    const text = blockText(block);
    const dates = spelledDates(text);
    if (dates.length === 0) return [];
    const isRelease = releaseLine.test(text);
    return withYears(block.id, text, dates, isRelease ? new YearMemory() : memory);
  });
}

function withYears(
  block: string,
  text: string,
  dates: readonly Spelled[],
  memory: YearMemory,
): readonly DateMention[] {
  const following = yearsFollowing(text, dates);
  const here = new YearMemory();
  return dates.flatMap((date, i) => {
    const guessed = guessYear(date, following[i], here, memory);
    here.remember(date);
    memory.remember(date);
    const edtf = 'edtf' in date ? date.edtf : writeEdtf(date, guessed);
    if (edtf === null) return [];
    const isStated = 'edtf' in date || date.year !== null;
    const place = placeAt(block, date.start, date.end - date.start);
    return [{ ...recognised('date', place, isStated ? 'stated' : 'inferred'), edtf }];
  });
}

type Following = { readonly year: number | null; readonly isJoined: boolean };

/**
 * The likeliest year of a date that states none: of the date it is joined to ("September/October 2014"); last stated
 * with the same day; in this block with the same month; before it in this block; with the same month at all; after it
 * in this block; last of all. docs/structure.md says how often that is right.
 */
function guessYear(
  date: Spelled,
  following: Following | undefined,
  here: YearMemory,
  memory: YearMemory,
): number | null {
  const joined = following?.isJoined ? following.year : null;
  const inBlock = joined ?? memory.ofDay(date) ?? here.ofMonth(date) ?? here.last();
  return inBlock ?? memory.ofMonth(date) ?? following?.year ?? memory.last();
}

const joint = /^\s*(?:[/–—-]|and|to|и|по)\s*$/;

/** For each date the next year in its block, and whether the date that states it is joined to it. */
function yearsFollowing(text: string, dates: readonly Spelled[]): readonly Following[] {
  let next: Spelled | undefined;
  let year: number | null = null;
  const backwards = [...dates].reverse().map((date): Following => {
    const isJoined =
      next !== undefined && next.year !== null && joint.test(text.slice(date.end, next.start));
    const found = { year, isJoined };
    year = date.year ?? year;
    next = date;
    return found;
  });
  return backwards.reverse();
}
