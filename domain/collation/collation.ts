/** A numbered stretch of an account, or a place where the text we hold has a gap. */
export type CollatedPassage = {
  readonly id: string;
  readonly text: string;
  /** Why text is missing here ("redacted", "not in the extract we hold"); absent where the text is whole. */
  readonly lacuna?: string;
};

/** What `collate` is given: one telling, its passages in its own order. Ids are unique over all accounts. */
export type CollatedAccount = {
  readonly id: string;
  readonly passages: readonly CollatedPassage[];
};

/** How strong a link is; the display of words follows it. */
export type Grade = 'verbatim' | 'close' | 'paraphrase';

/** One piece of evidence for a link, with the words a reader can check it by. */
export type Reason = {
  readonly kind:
    | 'quotation'
    | 'rare words'
    | 'names'
    | 'numbers'
    | 'dates'
    | 'speech'
    | 'wording'
    | 'neighbours'
    | 'reader';
  readonly words: readonly string[];
};

/** A stated correspondence between passages of two accounts, many to many. */
export type Link = {
  readonly leftAccount: string;
  readonly rightAccount: string;
  /** Passage ids in the left account's own order; never empty. */
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly grade: Grade;
  /** The probability that the link is right, 0 to 1. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly maker: 'machine' | 'reader';
  readonly state: 'proposed' | 'confirmed';
};

/** What the reader has said of a correspondence; it binds every later run. */
export type Decision = {
  readonly left: string;
  readonly right: string;
  readonly verdict: 'confirmed' | 'rejected';
};

/** What one account has at one moment: passage ids in its own order. */
export type Reading = { readonly accountId: string; readonly passageIds: readonly string[] };

/** One step of the episode: passages linked over all accounts, or a passage that only one account has. */
export type Moment = { readonly id: string; readonly readings: readonly Reading[] };

/** Two accounts tell `moved` on different sides of the moments in `past`. */
export type Transposition = {
  readonly leftAccount: string;
  readonly rightAccount: string;
  /** Id of the moment that lies outside the heaviest path of moments in common order. */
  readonly moved: string;
  /** The stretch of the common order that it crosses: ids of its first and last moment, and how many it has, one at least. */
  readonly past: { readonly first: string; readonly last: string; readonly count: number };
};

/** An account that does not tell a moment which others tell. A lacuna is never counted here. */
export type Omission = { readonly accountId: string; readonly momentId: string };

export type Collation = {
  readonly links: readonly Link[];
  /** In the order of the first account; a moment that it lacks stands after its predecessor in another, or before what that one leads to. */
  readonly moments: readonly Moment[];
  readonly transpositions: readonly Transposition[];
  readonly omissions: readonly Omission[];
  /** False when the work was stopped early. */
  readonly complete: boolean;
};
