/** Below this nothing is proposed, however little else there is. */
const LEAST = 0.2;

/**
 * Indexes of the links to propose, ascending: as many of the likeliest as make the expected F1 highest, if probabilities are true.
 * So the threshold comes from the accounts: strict where most is certain, lenient where all is paraphrase.
 * (Nan Ye et al., "Optimizing F-measures", ICML 2012.)
 */
export function likeliestSet(probabilities: Float64Array): number[] {
  const likeliest = probabilities
    .filter((probability) => probability >= LEAST)
    .sort()
    .reverse();
  const expectedLinks = probabilities.reduce((sum, probability) => sum + probability, 0);
  let expectedHits = 0;
  let best = { score: 0, least: Infinity };
  likeliest.forEach((probability, index) => {
    expectedHits += probability;
    const score = (2 * expectedHits) / (index + 1 + expectedLinks);
    if (score > best.score) best = { score, least: probability };
  });
  return [...probabilities.keys()].filter((index) => (probabilities[index] ?? 0) >= best.least);
}
