import type { Span } from '../text/span';

/** stated: the text or its file says so itself; inferred: we conclude it, and the reader may confirm or reject it. */
export type Certainty = 'stated' | 'inferred';

/** A stretch of a block's text, as `blockText` gives it. */
export type Place = { readonly block: string; readonly span: Span };

/** What every recognised thing has. */
type Recognised = {
  /** `kind:block:start`: the same for as long as the text before it in its block is. */
  readonly id: string;
  /** Where its sign stands: "[1]", "Document 7", "SUBJECT". Empty where the block has no words. */
  readonly place: Place;
  readonly certainty: Certainty;
  readonly isConfirmed: boolean;
};

/** The sign in the text that sends to a footnote. */
export type FootnoteMark = Recognised & {
  readonly kind: 'footnote mark';
  /** "12", "*". */
  readonly label: string;
  /** Id of the footnote; null where the reader rejected it. */
  readonly footnote: string | null;
};

export type Footnote = Recognised & {
  readonly kind: 'footnote';
  readonly label: string;
  /** Its words, a place a block, without the sign. */
  readonly words: readonly Place[];
  /** Ids of the marks that send to it, in reading order. */
  readonly marks: readonly string[];
};

/** A document within a text that holds several: from its sign to the last of its blocks. */
export type Unit = Recognised & {
  readonly kind: 'unit';
  readonly number: number;
  /** As it is cited: "12", "12-1". */
  readonly label: string;
  /** Ids of its first and last block. */
  readonly first: string;
  readonly last: string;
  readonly title: Place | null;
  readonly date: Place | null;
  /** "GARF Fond 10100, Opis 2": where the document is kept, without the word "Source". */
  readonly source: Place | null;
  /** "200001030", "M-2006-01499": an attribute, not a key, for several documents may bear one. */
  readonly caseId: Place | null;
};

export const fieldNames = [
  'type',
  'classification',
  'participants',
  'notetaker',
  'interpreter',
  'date',
  'time',
  'place',
  'subject',
  'from',
  'to',
  'info',
  'reference',
  'tags',
  'precedence',
  'case',
  'drafter',
] as const;
export type FieldName = (typeof fieldNames)[number];

/** A line in the head of a memorandum, a record of a conversation or a cable. */
export type HeaderField = Recognised & {
  readonly kind: 'header field';
  readonly name: FieldName;
  /** What it says; several for a list of participants. */
  readonly values: readonly Place[];
};

/** What one speaker says, from the name at the beginning of a line to the next. */
export type Turn = Recognised & {
  readonly kind: 'turn';
  readonly speaker: string;
  /** Id of the last block of what is said. */
  readonly last: string;
};

export type DateMention = Recognised & {
  readonly kind: 'date';
  /** Extended Date/Time Format, level 2; a year that the text does not state has a "?" of its own: 1994?-02-25. */
  readonly edtf: string;
};

/** Here a page of the original begins or ends. */
export type PageNumber = Recognised & { readonly kind: 'page number'; readonly label: string };

/** Words we do not have. */
export type Gap = Recognised & { readonly kind: 'gap'; readonly cause: string };

/** Where a reference leads: a thing of this text, or another source of the library. */
export type Target = {
  readonly kind: 'unit' | 'footnote' | 'page number' | 'source';
  /** Id of the thing, or of the source. */
  readonly id: string;
};

/** Words that name another place. Without targets they name one that we do not have. */
export type Reference = Recognised & {
  readonly kind: 'reference';
  readonly targets: readonly Target[];
};

export type Thing =
  | FootnoteMark
  | Footnote
  | Unit
  | HeaderField
  | Turn
  | DateMention
  | PageNumber
  | Gap
  | Reference;
export type ThingOf<Kind extends Thing['kind']> = Extract<Thing, { readonly kind: Kind }>;

/** What is recognised in a text, under what the reader has said of it. Derived whenever the text is opened, never stored. */
export type Structure = {
  /** In reading order. */
  readonly things: readonly Thing[];
  readonly byId: ReadonlyMap<string, Thing>;
  /** What has its sign in a block, by the block's id, in the order of the text. */
  readonly byBlock: ReadonlyMap<string, readonly Thing[]>;
  /** What would be recognised, had the reader not rejected it. */
  readonly rejected: readonly Thing[];
};
