import type { SpeechAct } from './readSpeech';

/** Counts for half, if one side does not say who speaks. */
const SPEAKER_NOT_SAID = 0.5;

/** How surely two passages report the same act of speech: 1 where the same speaks, 0 where none is shared. */
export function sharedSpeech(left: readonly SpeechAct[], right: readonly SpeechAct[]): number {
  let best = 0;
  for (const one of left) {
    for (const other of right) {
      if (one.act !== other.act) continue;
      if (one.speaker.length === 0 || other.speaker.length === 0) {
        best = Math.max(best, SPEAKER_NOT_SAID);
      } else if (one.speaker.some((stem) => other.speaker.includes(stem))) return 1;
    }
  }
  return best;
}
