import type { Session } from 'electron';
import { type Home, isAtHome } from '../page/home';

/** The one thing that the page may do outside itself: put the reader's own selection on the clipboard. */
const allowed: readonly string[] = ['clipboard-sanitized-write'];

/** Whoever asks for whatever else is refused: camera, place, devices, notifications, reading the clipboard. */
export function lockPermissions(session: Session, home: Home): void {
  const isAllowed = (permission: string, address: string, isMainFrame: boolean): boolean =>
    isMainFrame && allowed.includes(permission) && isAtHome(home, address);
  session.setPermissionRequestHandler((_contents, permission, answer, asked) => {
    answer(isAllowed(permission, asked.requestingUrl, asked.isMainFrame));
  });
  session.setPermissionCheckHandler((_contents, permission, origin, asked) =>
    isAllowed(permission, origin, asked.isMainFrame),
  );
  session.setDevicePermissionHandler(() => false);
}
