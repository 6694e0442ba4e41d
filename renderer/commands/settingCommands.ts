import type { Settings } from '../../domain/settings';
import type { Store } from '../state/store';
import type { Command } from './command';

/** How things are shown. */
export const settingCommands: readonly Command[] = [
  { id: 'layoutRows', title: 'Lay out in rows', keys: 'R', run: layout('rows') },
  { id: 'layoutRibbons', title: 'Lay out in ribbons', keys: 'B', run: layout('ribbons') },
  { id: 'markDifferences', title: 'Mark differences', run: marking('differences') },
  { id: 'markAgreements', title: 'Mark agreements', run: marking('agreements') },
  { id: 'markNothing', title: 'Mark nothing', run: marking('nothing') },
  { id: 'markRecognised', title: 'Mark what was recognised, or do not', run: markRecognised },
  { id: 'themeSystem', title: 'Light or dark as the system says', run: theme('system') },
  { id: 'themeLight', title: 'Light', run: theme('light') },
  { id: 'themeSepia', title: 'Sepia', run: theme('sepia') },
  { id: 'themeDark', title: 'Dark', run: theme('dark') },
  { id: 'themeContrast', title: 'High contrast', run: theme('contrast') },
];

function marking(value: Settings['marking']): (store: Store) => void {
  return (store) => void store.changeSettings({ marking: value });
}

function markRecognised(store: Store): void {
  void store.changeSettings({ marksRecognised: !store.read().settings.marksRecognised });
}

function layout(value: Settings['layout']): (store: Store) => void {
  return (store) => void store.changeSettings({ layout: value });
}

function theme(value: Settings['theme']): (store: Store) => void {
  return (store) => void store.changeSettings({ theme: value });
}
