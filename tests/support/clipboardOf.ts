import type { RunningSynoptic } from './launchSynoptic';

/** The words on the clipboard. */
export function clipboardOf({ app }: RunningSynoptic): Promise<string> {
  return app.evaluate(({ clipboard }) => clipboard.readText());
}
