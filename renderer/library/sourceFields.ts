import { isEdtf } from '../../domain/library/isEdtf';
import { type Source, sourceSchema } from '../../domain/library/source';

/** One thing that is said of a source, as the reader types it. */
export type SourceField = {
  readonly name: keyof Source;
  readonly title: string;
  /** How it is to be typed, where that is not plain. */
  readonly hint?: string;
  readonly isLong?: boolean;
  readonly read: (source: Source) => string;
  /** The source with what was typed; it is checked as a whole afterwards. */
  readonly write: (source: Source, typed: string) => Source;
};

type OptionalWord = 'place' | 'archive' | 'caseId' | 'publication' | 'language' | 'about';
type Word = 'title' | 'shortTitle' | 'siglum' | 'date' | 'precis' | 'held';

export const sourceFields: readonly SourceField[] = [
  word('title', 'Title'),
  word('shortTitle', 'Short title', 'As lists and column heads name it'),
  word('siglum', 'Siglum', 'One to three letters'),
  words('authors', 'Authors', ';'),
  word('date', 'Written or released', 'EDTF: 1993-10-22, 1994-09, 1998?, 1990/1991'),
  optional('about', 'Happened', 'EDTF, where that is another time'),
  optional('place', 'Place'),
  optional('archive', 'Archive'),
  optional('caseId', 'Case'),
  optional('publication', 'Publication'),
  optional('language', 'Language', 'As a code: en, ru'),
  words('tags', 'Tags', ','),
  words('collections', 'Collections', ';'),
  { ...word('precis', 'What it is'), isLong: true },
  { ...word('held', 'What we hold'), isLong: true },
];

/** What was typed, as the source will say it; or a sentence why it cannot. */
export function writeField(
  field: SourceField,
  source: Source,
  typed: string,
): { readonly source: Source } | { readonly problem: string } {
  const written = field.write(source, typed.trim());
  if ((field.name === 'date' || field.name === 'about') && typed.trim() !== '' && !isEdtf(typed)) {
    return { problem: 'This is no EDTF date: try 1993-10-22, 1993-10, 1998? or 1990/1991.' };
  }
  if (sourceSchema.safeParse(written).success) return { source: written };
  return { problem: `“${typed}” cannot stand under “${field.title}”.` };
}

function word(name: Word, title: string, hint?: string): SourceField {
  return {
    name,
    title,
    ...(hint === undefined ? {} : { hint }),
    read: (source) => source[name],
    write: (source, typed) => ({ ...source, [name]: typed }),
  };
}

/** What may be missing is missing where nothing is typed. */
function optional(name: OptionalWord, title: string, hint?: string): SourceField {
  return {
    name,
    title,
    ...(hint === undefined ? {} : { hint }),
    read: (source) => source[name] ?? '',
    write: ({ [name]: _before, ...source }, typed) =>
      typed === '' ? source : { ...source, [name]: typed },
  };
}

function words(
  name: 'authors' | 'tags' | 'collections',
  title: string,
  separator: string,
): SourceField {
  return {
    name,
    title,
    hint: `Several with “${separator}” between them`,
    read: (source) => (source[name] ?? []).join(`${separator} `),
    write: (source, typed) => ({ ...source, [name]: listed(typed, separator) }),
  };
}

function listed(typed: string, separator: string): string[] {
  const parts = typed.split(separator).map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))];
}
