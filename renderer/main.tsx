import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { BridgeWindow } from '../preload/bridge';
import { App } from './App';
import { StoreContext } from './state/StoreContext';
import { createStore } from './state/store';
import './ui/base.css';
import './ui/controls.css';
import './ui/print.css';

declare global {
  interface Window {
    readonly synoptic: BridgeWindow;
  }
}

declare module 'react' {
  interface CSSProperties {
    /** How many accounts stand side by side. */
    '--columns'?: number;
    /** The share of a column that stays free after its last words, so that they can be brought up. */
    '--after-the-end'?: number;
    /** How many figures the longest ordinal of a column has. */
    '--digits'?: number;
    /** How many letters and blocks a stretch of a text has, by which its height is estimated. */
    '--letters'?: number;
    '--blocks'?: number;
    /** How deep an entry lies in the contents, from 0. */
    '--depth'?: number;
  }
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

const store = createStore(window.synoptic);
window.synoptic.onImportProgress((progress) => store.send({ kind: 'importProgressed', progress }));
window.synoptic.onLibraryChange((change) => store.send({ kind: 'libraryChanged', change }));
void store.start();

createRoot(root).render(
  <StrictMode>
    <StoreContext value={store}>
      <App />
    </StoreContext>
  </StrictMode>,
);
