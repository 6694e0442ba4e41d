/**
 * Phrases that put off, soften or leave open. A line holds the forms of one phrase, the first its name; an asterisk
 * stands for any ending. English and Russian.
 */
const lines = `
in due course | in good time | в своё время | в свое время | в надлежащее время | в должное время
longer term | long term | longer range | long range | long run | долгосрочн* | отдал[её]нн* перспектив*
eventual* | ultimately | in the end | в конечном счёте | в конечном счете | в конечном итоге
over time | in time | with time | со временем | с течением времени
for the time being | for now | for the moment | at this time | at this stage | at present | пока что | на данном этапе | на сегодняшний день
at some point | some day | someday | one day | at some stage | когда-нибудь | когда нибудь
sooner or later | рано или поздно
in future | в дальнейшем
in principle | в принципе
not yet | пока не
gradual* | постепенн* | evolutionary | эволюционн* | step by step | шаг за шагом
perhaps | maybe | possibly | может быть | быть может | возможно | пожалуй
probabl* | likely | in all likelihood | вероятно | по всей вероятности | скорее всего | наверное
apparent* | seemingly | seem* | appear to | appears to | appeared to | по-видимому | по видимому | видимо | кажется | казалось
reportedly | allegedly | supposedly | presumably | якобы | предположительно
as far as possible | if possible | where possible | по возможности | по мере возможности
to some extent | in part | partly | отчасти | в какой-то мере
in a sense | in a way | so to speak | в некотором смысле
hopefully | i hope | we hope | надеюсь | надеемся
roughly | approximately | примерно | приблизительно
`;

/** The words of one form of a phrase, and the name of the phrase. */
export type HedgePhrase = { readonly words: readonly RegExp[]; readonly name: string };

/** Longest first: of two phrases that begin alike the longer is meant. */
export const hedgePhrases: readonly HedgePhrase[] = lines
  .trim()
  .split('\n')
  .flatMap(readLine)
  .sort((one, other) => other.words.length - one.words.length);

function readLine(line: string): readonly HedgePhrase[] {
  const forms = line.split('|').map((form) => form.trim());
  const name = forms[0] ?? '';
  return forms.map((form) => ({ name, words: form.split(/[\s-]+/).map(wordPattern) }));
}

function wordPattern(word: string): RegExp {
  return new RegExp(`^${word.replace('*', '\\p{L}*')}$`, 'u');
}
