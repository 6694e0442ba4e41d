import { app, BrowserWindow, screen } from 'electron';
import type { Comforts } from '../comforts/openComforts';
import { lockedPreferences } from '../locks/lockedPreferences';
import type { Home } from '../page/home';
import { isWithinReach, type WindowPlace } from './windowPlace';

/** Three columns of a comparison stand side by side in it with room to read. */
const firstSize = { width: 1280, height: 800 };

/** Below it two columns no longer hold lines of a readable length. */
const smallestSize = { minWidth: 900, minHeight: 600 };

/** The one window, where it stood last; it is shown when there is something to see. */
export function openWindow(
  home: Home,
  preload: string,
  place: Comforts<WindowPlace | null>,
  backgroundColor: string,
): BrowserWindow {
  const last = place.current();
  const workAreas = screen.getAllDisplays().map((display) => display.workArea);
  const window = new BrowserWindow({
    ...(last && isWithinReach(last.bounds, workAreas) ? last.bounds : firstSize),
    ...smallestSize,
    show: false,
    title: 'Synoptic',
    backgroundColor,
    webPreferences: { ...lockedPreferences, preload, devTools: !app.isPackaged },
  });
  if (last?.isMaximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => void place.save(placeOf(window)));
  void window.loadURL(home.address);
  return window;
}

/** Puts the window before the reader, wherever it was. */
export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function placeOf(window: BrowserWindow): WindowPlace {
  return { format: 1, bounds: window.getNormalBounds(), isMaximized: window.isMaximized() };
}
