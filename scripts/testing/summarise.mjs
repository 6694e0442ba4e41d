import { sentence, total } from './tally.mjs';

/** @typedef {{ name: string, tally: import('./tally.mjs').Tally }} Result */

/**
 * Says what each step came to and, as the last line, what all of them did.
 * @param {readonly Result[]} results
 * @returns {number} the exit code: 0 only when nothing failed
 */
export function summarise(results) {
  const sum = total(results.map(({ tally }) => tally));
  console.log();
  for (const { name, tally } of results)
    console.log(`${tally.failed > 0 ? 'FAILED' : '    ok'}  ${name}: ${sentence(tally)}`);
  console.log(sentence(sum));
  return sum.failed === 0 ? 0 : 1;
}
