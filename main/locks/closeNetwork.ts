import type { CommandLine, Session } from 'electron';
import { type Home, isAtHome, pageScheme } from '../page/home';
import { parseAddress } from '../page/parseAddress';

/** A proxy that nobody answers at: the discard port of this machine, for every scheme and even for localhost. */
const deadProxy = { proxyRules: 'http://127.0.0.1:9', proxyBypassRules: '<-loopback>' };

/** What Chromium does on its own account is switched off; this must be said before the app is ready. */
export function closeChromiumNetwork(commandLine: CommandLine, home: Home): void {
  commandLine.appendSwitch('disable-background-networking');
  commandLine.appendSwitch('disable-component-update');
  commandLine.appendSwitch('dns-prefetch-disable');
  if (!home.isDevelopment) commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

/** No request of this session leaves the app. */
export async function closeSessionNetwork(session: Session, home: Home): Promise<void> {
  session.webRequest.onBeforeRequest({ urls: ['<all_urls>'] }, ({ url }, answer) => {
    answer({ cancel: !mayLoad(url, home) });
  });
  if (!home.isDevelopment) await session.setProxy(deadProxy);
}

/** The page's own files and what it made in memory; while developing, its server and the developer tools too. */
export function mayLoad(address: string, home: Home): boolean {
  const scheme = parseAddress(address)?.protocol;
  if (scheme === `${pageScheme}:` || scheme === 'blob:') return true;
  if (!home.isDevelopment) return false;
  return scheme === 'devtools:' || isAtHome(home, address.replace(/^ws/, 'http'));
}
