import type { MenuCommand } from '../../preload/bridge';
import type { Store } from '../state/store';

/** Something the reader can do, from the menu, the palette or a key. */
export type Command = {
  readonly id: MenuCommand;
  readonly title: string;
  /** As drawn for the reader; keys that the menu takes are listed here too. */
  readonly keys?: string;
  readonly run: (store: Store) => void | Promise<void>;
};
