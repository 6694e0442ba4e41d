import { Menu } from 'electron';
import type { Settings } from '../../domain/settings';
import type { MenuCommand } from '../../preload/bridge';
import { type MenuState, menuTemplate } from './menuTemplate';

export function showMenu(state: MenuState): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(state)));
}

const commandOfTheme: Readonly<Record<Settings['theme'], MenuCommand>> = {
  system: 'themeSystem',
  light: 'themeLight',
  sepia: 'themeSepia',
  dark: 'themeDark',
  contrast: 'themeContrast',
};

const commandOfMarking: Readonly<Record<Settings['marking'], MenuCommand>> = {
  differences: 'markDifferences',
  agreements: 'markAgreements',
  nothing: 'markNothing',
};

const commandOfLayout: Readonly<Record<Settings['layout'], MenuCommand>> = {
  rows: 'layoutRows',
  ribbons: 'layoutRibbons',
};

/** Moves the ticks of the menu to what the settings say, whoever changed them. */
export function tickMenu({ theme, marking, layout }: Settings): void {
  for (const command of [
    commandOfTheme[theme],
    commandOfMarking[marking],
    commandOfLayout[layout],
  ]) {
    const item = Menu.getApplicationMenu()?.getMenuItemById(command);
    if (item) item.checked = true;
  }
}
