import type { Note } from '../../domain/notes/note';
import type { NotebookStore } from '../../main/notes/openNotebook';

export type Change =
  | { readonly kind: 'save'; readonly note: Note }
  | { readonly kind: 'delete'; readonly id: string };

type Notes = ReadonlyMap<string, Note>;

/** Keeps, apart from the disk, what a notebook has said is saved. */
export class Ledger {
  #acknowledged: Notes = new Map();
  #underway: readonly Change[] = [];
  #refused: readonly Change[] = [];

  /** Asks for the change and writes down the answer. */
  async make(store: NotebookStore, change: Change): Promise<boolean> {
    this.#underway = [change];
    const answer =
      change.kind === 'save' ? await store.save(change.note) : await store.delete(change.id);
    this.#underway = [];
    if (answer.ok) this.#acknowledged = apply(this.#acknowledged, change);
    else this.#refused = [...this.#refused, change];
    return answer.ok;
  }

  acknowledged(): string {
    return describeNotes([...this.#acknowledged.values()]);
  }

  /** The contents that may be found while the change now asked for is neither done nor refused. */
  withUnderway(): readonly string[] {
    return this.#withOneOf(this.#underway);
  }

  /** The contents that may be found where putting back a refused change failed as well. */
  withRefused(): readonly string[] {
    return this.#withOneOf(this.#refused);
  }

  #withOneOf(changes: readonly Change[]): readonly string[] {
    const others = changes.map((change) => [...apply(this.#acknowledged, change).values()]);
    return [this.acknowledged(), ...others.map(describeNotes)];
  }
}

/** What a notebook holds, or why it cannot be read, in a form that can be compared. */
export async function contentOf(store: NotebookStore): Promise<string> {
  const loaded = await store.load();
  return loaded.ok ? describeNotes(loaded.value.notes) : `unreadable: ${loaded.problem.message}`;
}

function apply(notes: Notes, change: Change): Notes {
  const changed = new Map(notes);
  if (change.kind === 'save') changed.set(change.note.id, change.note);
  else changed.delete(change.id);
  return changed;
}

function describeNotes(notes: readonly Note[]): string {
  return notes
    .map(({ id, body }) => `${id.slice(-2)} ${body}`)
    .sort()
    .join(' | ');
}
