import { failure } from '../../domain/result';
import type { Bridge } from '../../preload/bridge';

const unasked = async () => failure({ message: 'not asked for in this test' });

/** Main as a test needs it: what is not given is answered by a problem. */
export function aBridge(answers: Partial<Bridge> = {}): Bridge {
  return {
    loadLibrary: unasked,
    loadNotebook: unasked,
    saveNote: unasked,
    deleteNote: unasked,
    saveJudgements: unasked,
    openLayer: unasked,
    saveLayer: unasked,
    chooseFiles: unasked,
    chooseFolder: unasked,
    importBytes: unasked,
    cancelImport: unasked,
    loadImports: unasked,
    loadText: unasked,
    readAgain: unasked,
    drawPage: unasked,
    saveTypedPage: unasked,
    saveCorrections: unasked,
    saveSource: unasked,
    saveEpisode: unasked,
    removeEpisode: unasked,
    removeSource: unasked,
    restoreSource: unasked,
    loadTrash: unasked,
    emptyTrash: unasked,
    loadLibraries: unasked,
    openLibrary: unasked,
    createLibrary: unasked,
    switchLibrary: unasked,
    loadReading: unasked,
    saveReading: unasked,
    loadSettings: unasked,
    saveSettings: unasked,
    loadRuntime: unasked,
    ...answers,
  };
}
