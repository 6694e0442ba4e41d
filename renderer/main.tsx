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
  }
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

const store = createStore(window.synoptic);
void store.start();

createRoot(root).render(
  <StrictMode>
    <StoreContext value={store}>
      <App />
    </StoreContext>
  </StrictMode>,
);
