/** Below this nothing is proposed, however little else there is. */
const LEAST = 0.2;

/** Indexes of links, ascending, and the F1 to be expected of them. */
export type LinkSet = { readonly chosen: readonly number[]; readonly expectedScore: number };

/**
 * The links to propose: as many of the likeliest as make the expected F1 highest, if probabilities are true.
 * So the threshold comes from the accounts: strict where most is certain, lenient where all is paraphrase.
 * (Nan Ye et al., "Optimizing F-measures", ICML 2012.)
 */
export function likeliestSet(probabilities: Float64Array): LinkSet {
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
  const isChosen = (index: number) => (probabilities[index] ?? 0) >= best.least;
  return { chosen: [...probabilities.keys()].filter(isChosen), expectedScore: best.score };
}
