import { BrowserWindow, MessageChannelMain, type Session, session as sessions } from 'electron';
import { parsingChannel } from '../../preload/parsingChannel';
import { mayLoad } from '../locks/closeNetwork';
import { lockedPreferences } from '../locks/lockedPreferences';
import { type Home, pageScheme } from '../page/home';
import type { PageFile } from '../page/listPage';
import { parsingPolicy } from '../page/parsingPolicy';
import { servePage } from '../page/servePage';
import { withoutFragment } from '../page/withoutFragment';

/** What a host is made of. */
export type HostMaterial = {
  readonly home: Home;
  /** The built files by address; empty while developing. */
  readonly page: ReadonlyMap<string, PageFile>;
  /** Path of the preload script that hands over the port. */
  readonly preload: string;
};

/** The hidden page, and the port on which it is asked. */
export type HostWindow = {
  readonly window: BrowserWindow;
  readonly port: Electron.MessagePortMain;
};

let opened = 0;

/** A hidden page without any rights: no Node, no network, no storage that outlives it; bytes in and blocks out. */
export async function openHostWindow(material: HostMaterial): Promise<HostWindow> {
  opened += 1;
  // A session in memory for every host, so that nothing of one file lies in wait for those after a failure.
  const session = sessions.fromPartition(`parsing-${opened}`);
  serveOnlyParsing(session, material);
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      ...lockedPreferences,
      session,
      preload: material.preload,
      // A page that is never shown would be slowed down.
      backgroundThrottling: false,
    },
  });
  try {
    await window.loadURL(new URL('parsing.html', material.home.address).href);
  } catch (error) {
    window.destroy();
    throw error;
  }
  const { port1, port2 } = new MessageChannelMain();
  window.webContents.postMessage(parsingChannel, null, [port2]);
  port1.start();
  return { window, port: port1 };
}

/** The built files, under the policy of the host, and not even what the app's own page may load besides. */
function serveOnlyParsing(session: Session, { home, page }: HostMaterial): void {
  session.protocol.handle(pageScheme, (request) => servePage(page, request, parsingPolicy));
  session.webRequest.onBeforeRequest({ urls: ['<all_urls>'] }, ({ url }, answer) => {
    answer({ cancel: !(home.isDevelopment ? mayLoad(url, home) : page.has(withoutFragment(url))) });
  });
}
