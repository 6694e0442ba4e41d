import type { HostRequest } from '../domain/importing/hostRequest';
import { closeDrawn, drawFile } from './drawFile';
import { parseFile } from './parseFile';

/**
 * The page of the parse host: it has no rights, no network and no storage that outlives it. Main hands it one port; a
 * request in is answered by one message out. Whatever a parser does wrong ends here.
 */
window.addEventListener(
  'message',
  ({ ports: [port] }) => {
    if (port === undefined) return;
    port.addEventListener('message', async ({ data }: MessageEvent<HostRequest>) => {
      port.postMessage(await answer(data));
    });
    port.start();
  },
  { once: true },
);

async function answer(request: HostRequest) {
  if (request.kind === 'draw') return drawFile(request);
  await closeDrawn();
  return parseFile(request.bytes, request.name, request.encoding);
}
