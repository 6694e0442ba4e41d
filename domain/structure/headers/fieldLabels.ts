import type { FieldName } from '../structure';

/** How each field is called in American, British and Russian records; matched whole and in any case. */
const labels: readonly (readonly [FieldName, string])[] = [
  ['participants', 'participants?|present|also present|attendees|in attendance'],
  [
    'participants',
    'участники(?: (?:беседы|встречи|переговоров))?|присутствовали|присутствуют|на беседе присутствовали',
  ],
  ['notetaker', 'note ?-?takers?|записал(?:а|и)?|запись вел(?:а|и)?'],
  ['interpreter', 'interpreters?|переводчики?|переводил(?:а|и)?'],
  [
    'date',
    'date(?:,? time(?:,? (?:and|&) place)?| and time| of meeting)?|дата(?: беседы| встречи)?|число',
  ],
  ['time', 'time|время'],
  ['place', 'place|location|место(?: (?:беседы|встречи|проведения))?'],
  ['subject', 'subject|subj|тема(?: беседы)?|содержание|вопрос'],
  ['classification', 'classification|гриф(?: секретности)?|e\\.?o\\.? ?1\\d{4}'],
  ['case', '(?:date/ ?)?case (?:id|no\\.?|number)|doc(?:ument)? (?:id|no\\.)'],
  ['from', 'from|fm|от(?: кого)?'],
  ['to', 'to|кому'],
  ['info', 'info|cc|копи[яи]'],
  ['reference', 'refs?|reftels?|references?|на №'],
  ['tags', 'tags'],
  ['precedence', 'precedence'],
  ['drafter', 'draft(?:ed by|er)|составил(?:а|и)?'],
];

const patterns = labels.map(
  ([name, spelled]) => [name, new RegExp(`^(?:${spelled})$`, 'i')] as const,
);

/** The field that words before a colon name, else null. */
export function fieldNamed(label: string): FieldName | null {
  return patterns.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
}

/** A cable's own lines, which have no colon: "FM AMEMBASSY MOSCOW". */
export const cableLabel = /^(FM|TO|INFO|SUBJ)\s+(?=[A-Z])(?!.*[a-z])/;

/** "O 221530Z OCT 93": precedence and the time of sending. */
export const dateTimeGroup = /^([ZOPR])\s(?:[ZOPR]\s)?(\d{6}Z\s[A-Z]{3}\s\d{2,4})\b/;

const englishSecrecy =
  /^(?:TOP SECRET|SECRET|CONFIDENTIAL|UNCLASSIFIED|LIMITED OFFICIAL USE|SENSITIVE BUT UNCLASSIFIED|RESTRICTED)(?:\s?\/{1,2}\s?[A-Z ]{2,30}|\s(?:NODIS|EXDIS|NOFORN|EYES ONLY|SENSITIVE))?$/;
/** Cables space it out, and go on with their number. */
const spacedSecrecy =
  /^(?:T O P {1,3})?(?:S E C R E T|C O N F I D E N T I A L|U N C L A S(?: S I F I E D)?|L I M I T E D {1,3}O F F I C I A L {1,3}U S E)(?:\s[^a-z]{0,80})?$/;
const russianSecrecy =
  /^(?:(?:совершенно |сов\. ?)?секретно(?:[.,]? ?особая папка)?|особая папка|для служебного пользования|экз\. ?№ ?\d+)\.?$/i;

/** Whether a line says how secret the text is, and nothing else. In English it must be in capitals. */
export function isClassification(text: string): boolean {
  return [englishSecrecy, spacedSecrecy, russianSecrecy].some((pattern) => pattern.test(text));
}

/** A line that says what kind of record follows. */
export const typeLine =
  /^(?:(?:the white house )?memorandum of (?:telephone )?conversation|memcon|telcon|(?:запись|протокол|стенограмма|стенографическая запись)(?: основного содержания)?(?: телефонн(?:ой|ого))? (?:беседы|разговора|переговоров|встречи)(?:\s.{0,160})?)$/i;

export const precedenceLine = /^(?:NIACT )?(?:FLASH|IMMEDIATE|PRIORITY|ROUTINE)$/;
