import { arrangeRows, type Row } from '../../domain/collation/arrangeRows';
import { collate } from '../../domain/collation/collate';
import type { CollatedAccount, Collation } from '../../domain/collation/collation';
import type { Judgements } from '../../domain/judgements/judgements';
import { type Account, asCollated, inStatements, openAccounts } from '../../domain/library/account';
import type { Library } from '../../domain/library/library';
import type { Source } from '../../domain/library/source';
import type { Choice } from '../state/view';
import { runCollation } from './runCollation';

/** How the collating goes; a comparison that is still running shows what it knew before. */
export type CollationProgress =
  | { readonly kind: 'done' }
  | { readonly kind: 'running'; readonly share: number; readonly stop: () => void }
  | { readonly kind: 'stopped' };

/** A comparison as it is drawn: the accounts in the order of their columns, the rows in that of one account. */
export type OpenCollation = {
  readonly accounts: readonly Account[];
  /** The column of the base. */
  readonly base: number;
  readonly collation: Collation;
  readonly rows: readonly Row[];
  readonly progress: CollationProgress;
};

/** What a collation was made under; another text or another judgement makes it anew. */
type Grounds = {
  readonly judgements: Judgements;
  /** The passages of each account's source: an imported one has none until its text is open. */
  readonly texts: readonly Source['passages'][];
};

type Opened = { readonly grounds: Grounds; readonly open: OpenCollation };

const opened = new WeakMap<Choice, Opened>();
const listeners = new Set<() => void>();

/** Letters that are collated within a frame or two: no worker is worth its start for fewer. */
const lettersAtOnce = 40_000;

const nothingYet: Collation = {
  links: [],
  moments: [],
  transpositions: [],
  omissions: [],
  complete: false,
};

/** Hears of every step of every collation under way. */
export function subscribeToCollations(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * The comparison of the chosen accounts, under what the reader has said of their links. A short one
 * is there at once, a long one is begun in a worker and told to the subscribers; page and side panel share it.
 */
export function openCollation(
  library: Library,
  choice: Choice,
  judgements: Judgements,
): OpenCollation {
  const known = opened.get(choice);
  const grounds = { judgements, texts: textsOf(library, choice) };
  if (known !== undefined && isSame(known.grounds, grounds)) return known.open;
  const desk = layOut(library, choice, grounds);
  const isShort = countLetters(desk.leadFirst) <= lettersAtOnce;
  const open = isShort
    ? arrange(desk, collate(desk.leadFirst, { decisions: judgements.decisions }), { kind: 'done' })
    : collateAside(desk, known?.open ?? arrange(desk, nothingYet, { kind: 'stopped' }));
  opened.set(choice, { grounds, open });
  return open;
}

function textsOf({ sources }: Library, choice: Choice): Grounds['texts'] {
  return choice.accounts.flatMap((id) => {
    const source = sources.find((candidate) => candidate.id === id);
    return source === undefined ? [] : [source.passages];
  });
}

function isSame(one: Grounds, other: Grounds): boolean {
  return (
    one.judgements === other.judgements &&
    one.texts.length === other.texts.length &&
    one.texts.every((text, index) => text === other.texts[index])
  );
}

/** What a comparison is made from. */
type Desk = {
  readonly choice: Choice;
  readonly grounds: Grounds;
  readonly accounts: readonly Account[];
  readonly base: number;
  /** The account whose order the rows follow comes first. */
  readonly leadFirst: readonly CollatedAccount[];
};

function layOut(library: Library, choice: Choice, grounds: Grounds): Desk {
  const accounts = openAccounts(library, choice.episode, choice.accounts).map(inStatements);
  const isBase = ({ source }: Account) => source.id === choice.base;
  const leads = ({ source }: Account) => source.id === (choice.order ?? choice.base);
  const leadFirst = [...accounts].sort((a, b) => Number(leads(b)) - Number(leads(a)));
  const base = Math.max(0, accounts.findIndex(isBase));
  return { choice, grounds, accounts, base, leadFirst: leadFirst.map(asCollated) };
}

function arrange(desk: Desk, collation: Collation, progress: CollationProgress): OpenCollation {
  const { accounts, base, choice, grounds } = desk;
  const rows = arrangeRows(accounts, collation, choice.base, grounds.judgements);
  return { accounts, base, collation, rows, progress };
}

/** Begins the collation in a worker; until it is done, what was known before stands. */
function collateAside(desk: Desk, before: OpenCollation): OpenCollation {
  const { choice, grounds, leadFirst } = desk;
  const tell = (open: OpenCollation) => {
    // A later run for the same choice, on other grounds, may have taken over.
    if (opened.get(choice)?.grounds !== grounds) return;
    opened.set(choice, { grounds, open });
    for (const listener of listeners) listener();
  };
  const end = runCollation(
    { accounts: leadFirst, decisions: grounds.judgements.decisions },
    (share) => tell({ ...before, progress: { kind: 'running', share, stop } }),
    (collation) => tell(arrange(desk, collation, { kind: 'done' })),
  );
  const stop = () => {
    end();
    tell({ ...before, progress: { kind: 'stopped' } });
  };
  return { ...before, progress: { kind: 'running', share: 0, stop } };
}

function countLetters(accounts: readonly CollatedAccount[]): number {
  return accounts
    .flatMap(({ passages }) => passages)
    .reduce((letters, { text }) => letters + text.length, 0);
}
