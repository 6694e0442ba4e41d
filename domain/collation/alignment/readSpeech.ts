import type { PassageWord } from '../readPassage';

/** An act of speech that a passage reports: by whom, as far as it says, and as spelled. */
export type SpeechAct = {
  readonly act: string;
  /** Stems of the words that name the speaker; none where it is "he" or is not said. */
  readonly speaker: readonly string[];
  readonly spelled: string;
};

/**
 * Verbs of speech, by what is done with them: who answers in one account may reply in another. Only forms that are no nouns.
 * English and Russian.
 */
const acts: Readonly<Record<string, string>> = {
  say: `say says said saying tell tells told telling stated remarked added noted declared explained
    сказал сказала сказали заявил заявила добавил заметил объяснил пояснил`,
  ask: 'ask asks asked asking inquired enquired questioned wondered спросил спросила спросили поинтересовался',
  answer: 'answered replies replied responds responded ответил ответила ответили возразил',
  agree: 'agrees agreed accepts accepted consented согласился согласилась согласились',
  promise: 'promised assures assured guaranteed pledged vowed обещал пообещал заверил гарантировал',
  warn: 'warns warned cautioned threatened предупредил предостерег пригрозил',
  refuse: 'refused rejects rejected objected complained protested отказался отверг жаловался',
  propose: 'proposes proposed suggests suggested recommended предложил предложила посоветовал',
  urge: 'urged begged pleaded implored demanded insists insisted просил попросил потребовал настаивал призвал',
  thank: 'thanked praised congratulated поблагодарил приветствовал похвалил',
  cry: 'cried exclaimed shouted called воскликнул закричал крикнул',
};
const actOf: ReadonlyMap<string, string> = new Map(
  Object.entries(acts).flatMap(([act, verbs]) => verbs.split(/\s+/).map((verb) => [verb, act])),
);

/** Verbs after which the speaker may stand, since no hearer can: "said the Fox", but not "told the Fox". */
const hasNoHearer =
  /^(?:sa(?:id|ys)|repli(?:ed|es)|answered|respond(?:ed|s)|cried|exclaimed|shouted|added|remarked|declared|сказал[аи]?|заявил[аи]?|ответил[аи]?|добавил[аи]?|заметил[аи]?|воскликнул[аи]?|возразил[аи]?)$/;

/** Words before a verb of speech among which its speaker is looked for. */
const BEFORE = 4;

const pronoun = /^(?:i|he|she|they|we|you|it|who|я|он|она|они|мы|вы|кто)$/;
const article = /^(?:the|a|an)$/;
const capital = /^\p{Lu}/u;

/** The acts of speech in a passage, in order. */
export function readSpeech(words: readonly PassageWord[]): SpeechAct[] {
  return words.flatMap((word, at) => {
    const act = actOf.get(word.folded);
    if (act === undefined) return [];
    const speaker = speakerAfter(words, at) ?? speakerBefore(words, at);
    const stems = speaker.map(({ stem }) => stem);
    return [{ act, speaker: stems, spelled: spell([...speaker, word]) }];
  });
}

function spell(words: readonly PassageWord[]): string {
  return words.map(({ spelled }) => spelled).join(' ');
}

function speakerAfter(words: readonly PassageWord[], verb: number) {
  if (!hasNoHearer.test(words[verb]?.folded ?? '')) return undefined;
  const [first, second] = words.slice(verb + 1, verb + 3);
  if (first && isName(first)) return second && isName(second) ? [first, second] : [first];
  return first && second && article.test(first.folded) && isNoun(second) ? [second] : undefined;
}

/** The name before the verb, with what stands right before it ("President Yeltsin"), or "the fox"; none where it is "he". */
function speakerBefore(words: readonly PassageWord[], verb: number): readonly PassageWord[] {
  const before = words.slice(Math.max(0, verb - BEFORE), verb).reverse();
  const at = before.findIndex((word) => isName(word) || pronoun.test(word.folded));
  const [name, title] = before.slice(Math.max(0, at));
  if (!name) return [];
  if (isName(name)) return title && isName(title) ? [title, name] : [name];
  return at < 0 && isNoun(name) && article.test(title?.folded ?? '') ? [name] : [];
}

function isName(word: PassageWord): boolean {
  return isNoun(word) && capital.test(word.spelled);
}

/** Whether a word may be a noun; no more can be said of it without a dictionary. */
function isNoun({ folded, isFunction, isNumber }: PassageWord): boolean {
  return !isFunction && !isNumber && !folded.endsWith('ly') && !actOf.has(folded);
}
