import type { WebPreferences } from 'electron';

/** The preferences of every page that this app ever shows. */
export const lockedPreferences = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  plugins: false,
  navigateOnDragDrop: false,
  // The spell checker would fetch its dictionaries.
  spellcheck: false,
} as const satisfies WebPreferences;
