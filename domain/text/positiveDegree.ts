/** Adjectives that are compared by endings, and often; all others keep their form. */
const COMPARED =
  `able big bitter black bleak bold brave brief bright broad calm cheap clean clear clever close cold cool costly
  cruel dark dear deadly deep dense dry early easy fair fast few fierce fine firm free fresh full gentle grand grave great green grim
  gross happy hard harsh heavy high holy hot humble keen kind large late lazy lean light likely long loose loud lovely low mad mean mighty
  mild narrow near neat new nice noble old plain poor proud pure quick quiet rare ready rich ripe risky rough sad safe sharp short
  simple slender slim slow small smart smooth soft sore sour steady steep stern stiff strange strict strong subtle sure sweet swift tall thick thin tight
  tough true ugly vague vast warm weak wealthy weary wet white wide wild wise worthy young`.split(
    /\s+/,
  );

/** Comparatives and superlatives that no ending makes, or that the Russian stemmer does not undo. */
const IRREGULAR: Readonly<Record<string, string>> = {
  better: 'good',
  best: 'good',
  worse: 'bad',
  worst: 'bad',
  further: 'far',
  furthest: 'far',
  farther: 'far',
  farthest: 'far',
  ближе: 'близкий',
  выше: 'высокий',
  глубже: 'глубокий',
  дальше: 'далекий',
  дольше: 'долгий',
  короче: 'короткий',
  крепче: 'крепкий',
  легче: 'легкий',
  лучше: 'хороший',
  лучший: 'хороший',
  ниже: 'низкий',
  позже: 'поздний',
  проще: 'простой',
  раньше: 'ранний',
  строже: 'строгий',
  хуже: 'плохой',
  худший: 'плохой',
  шире: 'широкий',
};

const positives = new Map([
  ...COMPARED.flatMap((adjective) =>
    comparedForms(adjective).map((form) => [form, adjective] as const),
  ),
  ...Object.entries(IRREGULAR),
]);

/**
 * The positive degree of a lower-case comparative or superlative ("longer" and "longest" are "long"); every other word stays as it
 * is. English goes by a list, because "-er" as often makes a noun; Russian needs only what its stemmer leaves.
 */
export function positiveDegree(word: string): string {
  return positives.get(word) ?? word;
}

/** "late": "later"; "easy": "easier"; "big": "bigger". */
function comparedForms(adjective: string): string[] {
  const base = adjective
    .replace(/(?<=^[^aeiou]+[aeiou])([bdgmnpt])$/, '$1$1')
    .replace(/e$/, '')
    .replace(/y$/, 'i');
  return [`${base}er`, `${base}est`];
}
