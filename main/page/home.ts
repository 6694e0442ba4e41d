import { parseAddress } from './parseAddress';

/** The scheme under which the window's page is served out of the app itself. */
export const pageScheme = 'app';

/** The origin of the built page; nothing else is served under its scheme. */
export const pageOrigin = `${pageScheme}://synoptic`;

/** Where the window's page comes from. */
export type Home = {
  readonly address: string;
  /** True where a development server serves the page; never in a packaged app. */
  readonly isDevelopment: boolean;
};

/**
 * The built page, unless a development server is named and the app is not packaged.
 * @param server the address that electron-vite puts into the environment
 */
export function findHome(server: string | undefined, isPackaged: boolean): Home {
  if (server === undefined || isPackaged)
    return { address: `${pageOrigin}/index.html`, isDevelopment: false };
  return { address: server, isDevelopment: true };
}

/** Whether the address is of the same scheme and host as the window's page. */
export function isAtHome(home: Home, address: string): boolean {
  const [there, here] = [parseAddress(address), new URL(home.address)];
  return there?.protocol === here.protocol && there.host === here.host;
}
