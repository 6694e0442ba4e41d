import { app, type Session } from 'electron';
import type { Home } from '../page/home';
import { closeChromiumNetwork, closeSessionNetwork } from './closeNetwork';
import { lockContents } from './lockContents';
import { lockPermissions } from './lockPermissions';

/** Locks every process, session and page that there will ever be; must be called before the app is ready. */
export function lockApp(home: Home): void {
  // Chromium has no sandbox for root, who starts it with this switch or not at all.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  closeChromiumNetwork(app.commandLine, home);
  app.on('session-created', (session) => void lockSession(session, home));
  app.on('web-contents-created', (_event, contents) => lockContents(contents, home));
  app.on('login', (event, _contents, _request, _asking, answer) => {
    event.preventDefault();
    answer();
  });
  app.on('select-client-certificate', (event, _contents, _address, _offered, answer) => {
    event.preventDefault();
    answer();
  });
}

async function lockSession(session: Session, home: Home): Promise<void> {
  lockPermissions(session, home);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
  await closeSessionNetwork(session, home);
}
