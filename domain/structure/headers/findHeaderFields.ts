import type { Span } from '../../text/span';
import type { TextLine } from '../cutLines';
import { placeIn } from '../cutLines';
import { recognised } from '../recognised';
import type { FieldName, HeaderField, Place } from '../structure';
import {
  cableLabel,
  dateTimeGroup,
  fieldNamed,
  isClassification,
  precedenceLine,
  typeLine,
} from './fieldLabels';

/** A field, its label and the beginning of its value, in units of its line. */
type FieldLine = {
  readonly index: number;
  readonly line: TextLine;
  readonly name: FieldName;
  readonly sign: Span;
  readonly value: Span;
};

/** Fields further apart are of no one head. */
const widestGap = 12;

/**
 * The fields in the heads of memoranda, records of conversations and cables.
 * A label counts only with another one near it, for "To:" alone is anything; a whole line that says the kind of record
 * or its classification counts alone.
 */
export function findHeaderFields(lines: readonly TextLine[]): readonly HeaderField[] {
  const found = lines.flatMap((line, index) => readField(line, index));
  const fields = new Set(found.map(({ index }) => index));
  return found
    .filter((field, i) => isAlone(field) || hasNeighbour(field, [found[i - 1], found[i + 1]]))
    .map((field) => asField(field, lines, fields));
}

const longestLabel = 40;

function readField(line: TextLine, index: number): readonly FieldLine[] {
  const { text } = line;
  const colon = text.slice(0, longestLabel).indexOf(':');
  const name = colon > 0 ? fieldNamed(text.slice(0, colon).trimEnd()) : null;
  if (name === null) return text.length > longestPlainField ? [] : readPlainField(line, index);
  const value = { start: colon + 1, end: text.length };
  return [{ index, line, name, sign: { start: 0, end: colon }, value }];
}

/** A title as long as "Запись беседы …" with names and offices. */
const longestPlainField = 240;

/** The lines that have no colon. A line that is all value is its own sign. */
function readPlainField(line: TextLine, index: number): readonly FieldLine[] {
  const { text } = line;
  const field = (name: FieldName, value: Span, sign = value) => ({
    index,
    line,
    name,
    sign,
    value,
  });
  const whole = { start: 0, end: text.length };
  if (typeLine.test(text)) return [field('type', whole)];
  if (isClassification(text)) return [field('classification', whole)];
  if (precedenceLine.test(text)) return [field('precedence', whole)];
  const sent = dateTimeGroup.exec(text);
  if (sent !== null) {
    const date = { start: sent[0].length - (sent[2] ?? '').length, end: sent[0].length };
    return [field('precedence', { start: 0, end: 1 }), field('date', date)];
  }
  const [spelled = '', label = ''] = cableLabel.exec(text) ?? [];
  const name = fieldNamed(label);
  const value = { start: spelled.length, end: text.length };
  return name === null ? [] : [field(name, value, { start: 0, end: label.length })];
}

function isAlone({ name, sign, value }: FieldLine): boolean {
  return sign === value && (name === 'type' || name === 'classification');
}

function hasNeighbour(field: FieldLine, neighbours: readonly (FieldLine | undefined)[]): boolean {
  return neighbours.some(
    (other) =>
      other !== undefined &&
      other.name !== field.name &&
      Math.abs(other.index - field.index) <= widestGap,
  );
}

function asField(
  field: FieldLine,
  lines: readonly TextLine[],
  fields: ReadonlySet<number>,
): HeaderField {
  const { line, name, sign, value } = field;
  const own = splitValue(line, value);
  const more = continuation(field, own.length === 0, lines, fields).flatMap((other) =>
    splitValue(other, { start: 0, end: other.text.length }),
  );
  const place = placeIn(line, sign.start, sign.end);
  return { ...recognised('header field', place, 'stated'), name, values: [...own, ...more] };
}

const lists: ReadonlySet<FieldName> = new Set(['participants', 'to', 'info', 'notetaker']);
const longestName = 120;
const mostNames = 30;
/** "They met." is no name; "Jr." and «г.» end with a point too. */
const sentenceEnd = /\p{Ll}{3}[.!?]["”»]?$/u;

/**
 * The lines after a field that go on with its value: names of a list, in its own block or, where nothing stands beside
 * the label or the next field follows upon them, in those after it; of other fields one line, where nothing stands
 * beside the label.
 */
function continuation(
  { index, line, name }: FieldLine,
  isEmpty: boolean,
  lines: readonly TextLine[],
  fields: ReadonlySet<number>,
): readonly TextLine[] {
  const following = lines.slice(index + 1, index + 1 + mostNames);
  const end = following.findIndex(
    (other, i) =>
      fields.has(index + 1 + i) ||
      other.text.length > longestName ||
      other.block.kind === 'heading' ||
      sentenceEnd.test(other.text),
  );
  const run = end < 0 ? following : following.slice(0, end);
  if (!lists.has(name)) return isEmpty ? run.slice(0, 1) : [];
  const isClosed = end >= 0 && fields.has(index + 1 + end);
  return isEmpty || isClosed ? run : run.filter((other) => other.at === line.at);
}

/** The parts of a value between semicolons, without the white space around them. */
function splitValue(line: TextLine, { start, end }: Span): readonly Place[] {
  return [...line.text.slice(start, end).matchAll(/[^;\s](?:[^;]*[^;\s])?/g)].map((match) => {
    const from = start + match.index;
    return placeIn(line, from, from + match[0].length);
  });
}
