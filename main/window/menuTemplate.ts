import type { MenuItemConstructorOptions as Item } from 'electron';
import type { MenuCommand } from '../../preload/bridge';

/** What the menus depend on. */
export type MenuState = {
  readonly platform: NodeJS.Platform;
  readonly isDevelopment: boolean;
  readonly send: (command: MenuCommand) => void;
};

/**
 * The menus of each platform. Laws: every command of the window has one item; no item takes
 * a key that types; "&" marks the letters by which Windows and Linux choose from a menu.
 */
export function menuTemplate(state: MenuState): Item[] {
  const isMac = state.platform === 'darwin';
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    fileMenu(state),
    editMenu(state),
    viewMenu(state),
    goMenu(state),
    ...(isMac ? [{ role: 'windowMenu' } as const] : []),
    helpMenu(state),
  ];
}

function fileMenu({ platform, send }: MenuState): Item {
  return {
    label: '&File',
    submenu: [
      {
        label: '&Bring In Files…',
        accelerator: 'CmdOrCtrl+O',
        click: () => send('importFiles'),
      },
      { label: 'Bring In a Fol&der…', click: () => send('importFolder') },
      { type: 'separator' },
      { label: 'Open Libr&ary…', click: () => send('openLibrary') },
      { label: '&New Library…', click: () => send('createLibrary') },
      { type: 'separator' },
      {
        label: '&Write Note on Selection',
        // On macOS Cmd+M minimises.
        accelerator: platform === 'darwin' ? 'Cmd+Shift+M' : 'Ctrl+M',
        click: () => send('writeNote'),
      },
      { label: '&Link Passage in Focus', click: () => send('linkPassage') },
      { type: 'separator' },
      { label: '&Find on This Page', accelerator: 'CmdOrCtrl+F', click: () => send('find') },
      { label: 'Find Ne&xt', accelerator: 'F3', click: () => send('findNext') },
      { label: 'Find Pre&vious', accelerator: 'Shift+F3', click: () => send('findPrevious') },
      { label: 'Copy Link to This &Place', click: () => send('copyPlaceLink') },
      { label: '&Open Link to a Place…', click: () => send('openPlaceLink') },
      { type: 'separator' },
      { label: 'P&rint…', accelerator: 'CmdOrCtrl+P', click: () => send('print') },
      { type: 'separator' },
      platform === 'darwin' ? { role: 'close' } : { role: 'quit' },
    ],
  };
}

function editMenu({ send }: MenuState): Item {
  return {
    label: '&Edit',
    submenu: [
      { label: '&Undo', accelerator: 'CmdOrCtrl+Z', click: () => send('undo') },
      { label: '&Redo', accelerator: 'CmdOrCtrl+Shift+Z', click: () => send('redo') },
      { type: 'separator' },
      momentMenu(send),
      { type: 'separator' },
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'selectAll' },
    ],
  };
}

function viewMenu({ isDevelopment, send }: MenuState): Item {
  const choice = (label: string, command: MenuCommand): Item => ({
    id: command,
    label,
    type: 'radio',
    click: () => send(command),
  });
  const item = (label: string, command: MenuCommand, accelerator?: string): Item => ({
    label,
    click: () => send(command),
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  return {
    label: '&View',
    submenu: [
      choice('&Rows', 'layoutRows'),
      choice('Rib&bons', 'layoutRibbons'),
      columnMenu(send),
      { type: 'separator' },
      choice('Mark &Differences', 'markDifferences'),
      choice('Mark &Agreements', 'markAgreements'),
      choice('Mark &Nothing', 'markNothing'),
      { type: 'separator' },
      {
        label: '&Theme',
        submenu: [
          choice('As the &System', 'themeSystem'),
          choice('&Light', 'themeLight'),
          choice('Se&pia', 'themeSepia'),
          choice('&Dark', 'themeDark'),
          choice('High &Contrast', 'themeContrast'),
        ],
      },
      item('T&ype and Theme…', 'showType'),
      { type: 'separator' },
      item('C&ontents', 'showContents'),
      item('&What Was Recognised', 'showRecognised'),
      item('&Mark What Was Recognised', 'markRecognised'),
      item('Pages of the Ori&ginal', 'showOriginal'),
      item('Op&en Beside', 'openBeside', 'CmdOrCtrl+\\'),
      item('&Close This Pane', 'closePane', 'CmdOrCtrl+Shift+\\'),
      { type: 'separator' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { role: 'resetZoom' },
      { type: 'separator' },
      { role: 'togglefullscreen' },
      ...(isDevelopment ? [{ role: 'toggleDevTools' } as const] : []),
    ],
  };
}

/** What can be done with the column that has the focus. */
function columnMenu(send: MenuState['send']): Item {
  return {
    label: 'Col&umn in Focus',
    submenu: [
      { label: 'Make It the &Base', click: () => send('makeBase') },
      { label: 'Rows in Its &Order', click: () => send('orderRows') },
      { label: 'Move &Left', click: () => send('moveColumnLeft') },
      { label: 'Move &Right', click: () => send('moveColumnRight') },
      { label: '&Hide', click: () => send('hideColumn') },
    ],
  };
}

/** What can be said of the moment that has the focus. */
function momentMenu(send: MenuState['send']): Item {
  return {
    label: '&Moment in Focus',
    submenu: [
      { label: '&Confirm Its Links', click: () => send('confirmMoment') },
      { label: '&Reject Its Links', click: () => send('rejectMoment') },
      { label: '&Join with the Next', click: () => send('joinMoment') },
    ],
  };
}

function goMenu({ platform, send }: MenuState): Item {
  const isMac = platform === 'darwin';
  const item = (label: string, accelerator: string, command: MenuCommand): Item => ({
    label,
    accelerator,
    click: () => send(command),
  });
  return {
    label: '&Go',
    submenu: [
      item('&Back', isMac ? 'Cmd+[' : 'Alt+Left', 'goBack'),
      item('&Forward', isMac ? 'Cmd+]' : 'Alt+Right', 'goForward'),
      { type: 'separator' },
      item('&Comparison', 'CmdOrCtrl+1', 'showComparison'),
      item('&Library', 'CmdOrCtrl+2', 'showLibrary'),
      item('&Notes', 'CmdOrCtrl+3', 'showNotes'),
      { type: 'separator' },
      item('Go to &Paragraph…', 'CmdOrCtrl+G', 'goToParagraph'),
      item('Next P&ane', 'F6', 'nextPane'),
      item('Next Thing Reco&gnised', 'F4', 'nextRecognised'),
      item('Previo&us Thing Recognised', 'Shift+F4', 'previousRecognised'),
      { type: 'separator' },
      item('Next &Difference', 'F7', 'nextDifference'),
      item('Previous D&ifference', 'Shift+F7', 'previousDifference'),
      item('Next &Transposition', 'F8', 'nextTransposition'),
      item('Previous T&ransposition', 'Shift+F8', 'previousTransposition'),
      item('Next &Silence', 'F9', 'nextSilence'),
      item('Previous Sil&ence', 'Shift+F9', 'previousSilence'),
      item('Ne&xt Note', 'F10', 'nextNote'),
      item('Pre&vious Note', 'Shift+F10', 'previousNote'),
      { label: 'Next Lin&k to Confirm', click: () => send('nextLink') },
      { label: 'Previous Link to Confir&m', click: () => send('previousLink') },
      { type: 'separator' },
      item('C&ommand …', 'CmdOrCtrl+K', 'showPalette'),
    ],
  };
}

function helpMenu({ platform, send }: MenuState): Item {
  return {
    label: '&Help',
    role: 'help',
    submenu: [
      { label: '&Keys', accelerator: 'CmdOrCtrl+/', click: () => send('showKeys') },
      // On macOS it stands in the app menu.
      ...(platform === 'darwin' ? [] : [{ role: 'about' } as const]),
    ],
  };
}
