import { ipcRenderer } from 'electron';
import { parsingChannel } from './parsingChannel';

// The page gets the port and nothing else: bytes come in on it, blocks go out.
ipcRenderer.once(parsingChannel, ({ ports }) => {
  window.postMessage(parsingChannel, location.origin, [...ports]);
});
