import type { Bridge } from '../../preload/bridge';
import type { Event } from './event';

/** Asks main for everything the window begins with. Settings come first: nothing may jump after it is shown. */
export async function loadAll(bridge: Bridge, send: (event: Event) => void): Promise<void> {
  await loadSettings(bridge, send);
  await Promise.all([
    loadLibrary(bridge, send),
    loadNotebook(bridge, send),
    loadRuntime(bridge, send),
    loadReading(bridge, send),
    loadImports(bridge, send),
  ]);
}

async function loadSettings(bridge: Bridge, send: (event: Event) => void): Promise<void> {
  const answer = await bridge.loadSettings();
  if (answer.ok) send({ kind: 'settingsChanged', settings: answer.value });
}

async function loadLibrary(bridge: Bridge, send: (event: Event) => void): Promise<void> {
  const answer = await bridge.loadLibrary();
  if (answer.ok) send({ kind: 'libraryLoaded', library: answer.value });
  else send({ kind: 'libraryFailed', problem: answer.problem });
}

async function loadNotebook(bridge: Bridge, send: (event: Event) => void): Promise<void> {
  const answer = await bridge.loadNotebook();
  if (answer.ok) send({ kind: 'notebookLoaded', notebook: answer.value });
  else send({ kind: 'notebookFailed', problem: answer.problem });
}

async function loadRuntime(bridge: Bridge, send: (event: Event) => void): Promise<void> {
  const answer = await bridge.loadRuntime();
  if (answer.ok) send({ kind: 'runtimeLoaded', runtime: answer.value });
}

async function loadReading(bridge: Bridge, send: (event: Event) => void): Promise<void> {
  const answer = await bridge.loadReading();
  if (answer.ok) send({ kind: 'readingLoaded', record: answer.value });
}

/** Files may have been on their way before there was a window to see them. */
async function loadImports(bridge: Bridge, send: (event: Event) => void): Promise<void> {
  const answer = await bridge.loadImports();
  if (answer.ok) send({ kind: 'importProgressed', progress: answer.value });
}
