import type { ComparedPassage } from './alignment/comparedPassage';
import { sharedDate } from './alignment/sharedDate';
import { sharedSpeech } from './alignment/sharedSpeech';
import type { Reason } from './collation';
import type { PassageWord } from './readPassage';
import { sharedRuns } from './sharedRuns';

/** Words a run needs to be shown as a quotation that both share. */
const QUOTATION_WORDS = 5;

/** Words named for one reason; more would bury the telling ones. */
const WORDS_NAMED = 6;

/**
 * The evidence for a link in words the reader can check, as the left account spells them: runs shared word for word,
 * dates, acts of
 * speech, numbers, names, and other shared words, rarest first. A link that rests on its neighbours alone says so.
 */
export function explainLink(
  left: readonly ComparedPassage[],
  right: readonly ComparedPassage[],
): Reason[] {
  const [lefts, rights] = [left, right].map((all) => all.flatMap((passage) => passage.words));
  const shared = rarestShared(left, right);
  const named = (words: readonly PassageWord[]) =>
    words.slice(0, WORDS_NAMED).map((word) => word.spelled);
  const evidence: Reason[] = [
    { kind: 'quotation', words: sharedRuns(lefts ?? [], rights ?? [], QUOTATION_WORDS) },
    { kind: 'dates', words: sharedDates(left, right).slice(0, WORDS_NAMED) },
    { kind: 'speech', words: sharedSpeeches(left, right).slice(0, WORDS_NAMED) },
    { kind: 'numbers', words: named(shared.filter((word) => word.isNumber)) },
    { kind: 'names', words: named(shared.filter((word) => word.isName)) },
    {
      kind: 'rare words',
      words: named(shared.filter((word) => !word.isNumber && !word.isName)),
    },
  ];
  const found = evidence.filter((reason) => reason.words.length > 0);
  return found.length > 0 ? found : [{ kind: 'neighbours', words: [] }];
}

function sharedDates(
  left: readonly ComparedPassage[],
  right: readonly ComparedPassage[],
): readonly string[] {
  const there = right.flatMap(({ dates }) => dates);
  const shared = left.flatMap(({ dates }) => dates).filter((date) => sharedDate([date], there) > 0);
  return [...new Set(shared.map(({ spelled }) => spelled))];
}

function sharedSpeeches(
  left: readonly ComparedPassage[],
  right: readonly ComparedPassage[],
): readonly string[] {
  const there = right.flatMap(({ speech }) => speech);
  const shared = left
    .flatMap(({ speech }) => speech)
    .filter((act) => act.speaker.length > 0 && sharedSpeech([act], there) > 0);
  return [...new Set(shared.map(({ spelled }) => spelled))];
}

function rarestShared(
  left: readonly ComparedPassage[],
  right: readonly ComparedPassage[],
): PassageWord[] {
  const there = new Set(right.flatMap((passage) => [...passage.rarity.keys]));
  const shared = new Map<string, { word: PassageWord; rarity: number }>();
  for (const { words, stems, rarity } of left) {
    words.forEach((word, index) => {
      const stem = stems[index] ?? -1;
      if (!there.has(stem) || word.isFunction || shared.has(word.stem)) return;
      shared.set(word.stem, { word, rarity: rarity.values[rarity.keys.indexOf(stem)] ?? 0 });
    });
  }
  return [...shared.values()].sort((a, b) => b.rarity - a.rarity).map(({ word }) => word);
}
