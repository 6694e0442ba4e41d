import type { Event, WebContents, WebContentsWillFrameNavigateEventParams } from 'electron';
import { type Home, isAtHome } from '../page/home';

/** Keeps a page where it is: it goes nowhere, opens nothing and embeds nothing. */
export function lockContents(contents: WebContents, home: Home): void {
  const stay = (event: Event<Pick<WebContentsWillFrameNavigateEventParams, 'url'>>): void => {
    // While developing, the server reloads the page.
    if (!(home.isDevelopment && isAtHome(home, event.url))) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  // Peer connections pass by the request filter and the content security policy.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
