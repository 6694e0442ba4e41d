import type { Collation } from '../../domain/collation/collation';
import type { Judgements } from '../../domain/judgements/judgements';
import { type Account, asCollated, inStatements, openAccounts } from '../../domain/library/account';
import type { Episode } from '../../domain/library/episode';
import type { Library } from '../../domain/library/library';
import type { Choice } from '../state/view';
import type { Alignment, AlignmentState } from './Alignment';
import { arrangeCollation, type Desk } from './arrangeCollation';
import type { Collated } from './collated';
import { findAlignment } from './findAlignment';
import { atOnce, inSlices } from './inSlices';

/** How the collating goes; a comparison that is still running shows what it knew before. */
export type CollationProgress =
  | { readonly kind: 'done' }
  | { readonly kind: 'running'; readonly share: number; readonly stop: () => void }
  | { readonly kind: 'stopped' };

/** A comparison as far as it is known now. */
export type OpenCollation = Collated & {
  /** What was chosen when it was arranged so. */
  readonly choice: Choice;
  readonly progress: CollationProgress;
};

/** A comparison that somebody looks at, and what it was opened on: another text or judgement opens it anew. */
type Opened = Desk & {
  readonly told: readonly unknown[];
  readonly alignment: Alignment;
  /** It goes on with the alignment. */
  open: OpenCollation;
};

const opened = new WeakMap<Choice, Opened>();
const listeners = new Set<() => void>();

/** What was last made of an alignment: it stands until that is arranged in another way. */
const latest = new WeakMap<Alignment, OpenCollation>();

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
 * The comparison of the chosen accounts, under what the reader has said of their links. A short one is there at once,
 * a long one is begun in a worker and told to the subscribers; page and side panel share it, and so do all bases and orders.
 */
export function openCollation(
  library: Library,
  choice: Choice,
  judgements: Judgements,
): OpenCollation {
  const known = opened.get(choice);
  const told = toldIn(library, choice);
  const isSameText = known?.told.every((one, index) => one === told[index]) ?? false;
  if (known && isSameText && isUnder(known, judgements)) return known.open;
  const accounts =
    known && isSameText
      ? known.accounts
      : openAccounts(library, choice.episode, choice.accounts).map(inStatements);
  const desk = { choice, accounts, judgements };
  const alignment = align(library, desk);
  const before = latest.get(alignment) ?? known?.open ?? nothingOf(desk);
  const entry = { ...desk, told, alignment, open: begin(desk, alignment, before) };
  opened.set(choice, entry);
  follow(entry, before);
  return entry.open;
}

/** The event, and the passages of each account's source: an imported one has none until its text is open. */
function toldIn(library: Library, { episode, accounts }: Choice): readonly unknown[] {
  const passagesOf = (id: string) => library.sources.find((source) => source.id === id)?.passages;
  return [episodeOf(library, episode), ...accounts.map(passagesOf)];
}

function episodeOf({ episodes }: Library, id: string | null): Episode | undefined {
  return episodes.find((episode) => episode.id === id);
}

function isUnder({ judgements, alignment }: Opened, others: Judgements): boolean {
  return judgements === others && alignment.state.kind !== 'abandoned';
}

/** The accounts are aligned in the order that the episode lists them in, so that it is one alignment whatever the columns. */
function align(library: Library, { choice, accounts, judgements }: Desk): Alignment {
  const episode = episodeOf(library, choice.episode);
  const listed = episode?.accounts ?? [];
  const placeOf = ({ source }: Account) => listed.findIndex((one) => one.source === source.id);
  const inOrder = [...accounts].sort(
    (a, b) => placeOf(a) - placeOf(b) || (a.source.id < b.source.id ? -1 : 1),
  );
  const texts = inOrder.map(({ source }) => source.passages);
  const { decisions } = judgements;
  return findAlignment([episode, ...texts, JSON.stringify(decisions)], () => ({
    accounts: inOrder.map(asCollated),
    decisions,
  }));
}

function nothingOf(desk: Desk): OpenCollation {
  const { choice } = desk;
  return { ...atOnce(arrangeCollation(desk, nothingYet)), choice, progress: { kind: 'stopped' } };
}

/** What is there at once; of what is not, that which was there before. */
function begin(desk: Desk, alignment: Alignment, before: OpenCollation): OpenCollation {
  const { state, isShort, stop } = alignment;
  if (state.kind !== 'done') return { ...before, progress: { kind: 'running', share: 0, stop } };
  if (isShort) return keep(desk, alignment, atOnce(arrangeCollation(desk, state.collation)));
  return latest.has(alignment)
    ? before
    : { ...before, progress: { kind: 'running', share: 1, stop } };
}

/** Takes the further steps of its alignment over into a comparison, until that is opened on other grounds. */
function follow(entry: Opened, before: OpenCollation): void {
  const { alignment, choice } = entry;
  const tell = (open: OpenCollation) => {
    if (opened.get(choice) !== entry) return;
    entry.open = open;
    for (const listener of listeners) listener();
  };
  const hear = (state: AlignmentState) => {
    if (state.kind === 'running') tell({ ...before, progress: { ...state, stop: alignment.stop } });
    else if (state.kind === 'stopped') tell({ ...before, progress: state });
    else if (state.kind === 'done') {
      const steps = arrangeCollation(entry, state.collation);
      inSlices(steps, (collated) => tell(keep(entry, alignment, collated)));
    }
  };
  if (alignment.isShort) return;
  alignment.subscribe(hear);
  if (alignment.state.kind === 'done') hear(alignment.state);
}

function keep({ choice }: Desk, alignment: Alignment, collated: Collated): OpenCollation {
  const open: OpenCollation = { ...collated, choice, progress: { kind: 'done' } };
  latest.set(alignment, open);
  return open;
}
