import type { Link, Reason } from './collation';

/** A link's score in a word; calibrated scores are probabilities, so the words are kept to what they bear. */
export function sayLikelihood({ state, maker, score }: Link): string {
  if (maker === 'reader') return 'drawn by you';
  if (state === 'confirmed') return 'confirmed by you';
  if (score >= 0.9) return 'almost certain';
  if (score >= 0.7) return 'likely';
  return 'possible';
}

/** Why a link was proposed, each reason a sentence that a reader can check. */
export function sayReasons(link: Link): readonly string[] {
  return link.reasons.map(sayReason);
}

function sayReason({ kind, words }: Reason): string {
  const spelled = words.map((word) => `“${word}”`).join(', ');
  switch (kind) {
    case 'quotation':
      return `Both quote ${spelled}.`;
    case 'rare words':
      return `Both use ${spelled}, rare in these accounts.`;
    case 'names':
      return `Both name ${spelled}.`;
    case 'numbers':
      return `Both give ${spelled}.`;
    case 'dates':
      return `Both give the date ${spelled}.`;
    case 'speech':
      return `Both report who spoke, and how: ${spelled}.`;
    case 'wording':
      return words.length === 0 ? 'Their wording is alike.' : `Both say ${spelled}.`;
    case 'neighbours':
      return 'What stands before and after is linked too.';
    case 'reader':
      return 'You said that they tell the same.';
  }
}
