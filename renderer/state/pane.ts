/** What is open around the text of one pane. */
export type Pane = {
  /** The line above the text: words to find, or the number of a paragraph to go to. */
  readonly bar: 'find' | 'goTo' | null;
  /** What is looked for, and which of its places is shown: counted from 0, over the end round to the first. */
  readonly find: { readonly words: string; readonly at: number };
  /** Null as long as the reader has not said: then the contents are open where a source is read alone and there is room. */
  readonly aside: Aside | null;
  /** Whether the pages of the original stand beside the text. */
  readonly isOriginalOpen: boolean;
};

/** What stands beside the text: its contents, or what was recognised in it. */
export type Aside = 'contents' | 'recognised' | 'nothing';

/** More columns than these hold no readable line. */
export const mostPanes = 4;

/** What can happen to the panes in which sources are read. */
export type PaneEvent =
  | { readonly kind: 'paneActivated'; readonly pane: number }
  | { readonly kind: 'paneChanged'; readonly pane: number; readonly change: Partial<Pane> }
  /** Those to the right of it move up. */
  | { readonly kind: 'paneClosed'; readonly pane: number };

export type Panes = {
  /** The pane that commands go to: the one that last had the focus. */
  readonly active: number;
  readonly all: readonly Pane[];
};

const closed: Pane = {
  bar: null,
  find: { words: '', at: 0 },
  aside: null,
  isOriginalOpen: false,
};

export const firstPanes: Panes = { active: 0, all: Array(mostPanes).fill(closed) };

export function paneAt({ all }: Panes, pane: number): Pane {
  return all[pane] ?? closed;
}

/**
 * What stands beside the text of a pane.
 * @param hasRoom whether the contents fit there without narrowing it
 */
export function asideOf({ aside }: Pane, hasRoom: boolean): Aside {
  return aside ?? (hasRoom ? 'contents' : 'nothing');
}

export function updatePanes(panes: Panes, event: PaneEvent): Panes {
  switch (event.kind) {
    case 'paneActivated':
      return { ...panes, active: event.pane };
    case 'paneChanged':
      return {
        ...panes,
        all: panes.all.map((pane, i) => (i === event.pane ? { ...pane, ...event.change } : pane)),
      };
    case 'paneClosed':
      return { ...panes, all: [...panes.all.filter((_, i) => i !== event.pane), closed] };
  }
}
