/** Labels at the beginning of a line that introduce something other than speech. */
const notSpeakers =
  /^(?:source|note|notes|editor[’']?s note|subject|subj|date|time|place|location|participants?|present|from|to|info|ref|refs|tags|classification|summary|comment|background|action|recommendations?|conclusions?|objectives?|issues?|discussion|introduction|abstract|keywords?|figure|table|image|photo|document|title|published|updated|contact|address|phone|fax|e-?mail|website|links?|see also|related|warning|caution|example|chapter|section|part|appendix|annex|enclosures?|attachments?|drafted by|approved by|cleared by|distribution|via|re|cc|copy|copies|index|contents|notetaker|interpreters?|источник|примечани[ея]|участники|присутствовали|дата|время|место|тема|кому|от кого|копия|содержание|резюме|комментарий|документ|рисунок|таблица|глава|приложени[ея]|вывод|выводы|записал|переводчик)$/i;

const name = "[\\p{Lu}][\\p{L}\\p{M}.'’-]*";
/** "PRESIDENT YELTSIN", "The President", "Mr. Talbott", "М.С. Горбачев", "Q": at most five words that begin with a capital. */
const spelled = `(?:${name})(?: (?:${name}|de|von|of|the|и|and)){0,4}`;
const withColon = new RegExp(`^(${spelled})(?: ?\\([^()\\n]{1,40}\\))?:(?=\\s|$)`, 'u');
/** "ЕЛЬЦИН. Я понимаю": Russian records set the name in capitals and end it with a point. */
const withPoint = /^((?:[А-ЯЁ]\.\s?){0,2}[А-ЯЁ]{3,}(?:[ -][А-ЯЁ]{3,}){0,2})\.(?=\s+[\p{Lu}«"“(])/u;

/** The name of the speaker with which a line begins, as it is spelled, else null. */
export function readSpeaker(text: string): string | null {
  const speaker = withColon.exec(text)?.[1] ?? withPoint.exec(text)?.[1];
  if (speaker === undefined || notSpeakers.test(speaker)) return null;
  return speaker;
}
