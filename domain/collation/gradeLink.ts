import type { Grade } from './collation';
import { sharedWords } from './sharedWords';

/** Shares of words in common that divide the grades. */
const VERBATIM = 0.85;
const CLOSE = 0.5;

/** How much of their wording two passages share, given as numbers of stems, ascending. */
export function gradeLink(left: Int32Array, right: Int32Array): Grade {
  const share = sharedWords(left, right);
  return share >= VERBATIM ? 'verbatim' : share >= CLOSE ? 'close' : 'paraphrase';
}
