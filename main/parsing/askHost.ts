import type { HostRequest } from '../../domain/importing/hostRequest';
import { hostLimits } from './hostLimits';
import { megabytesOf } from './megabytesOf';
import type { HostWindow } from './openHostWindow';

/** What became of a request: an answer, still a stranger's word, or why the host must be ended. */
export type HostReply =
  | { readonly kind: 'answered'; readonly answer: unknown }
  | { readonly kind: 'failed'; readonly cause: 'time' | 'memory' | 'crash' };

/** How often the memory of the host is looked at; meanwhile a parser can fill a few hundred megabytes. */
const POLL_MS = 100;

/** Asks the host, and waits no longer and for no more memory than a file may cost. Never rejects. */
export function askHost({ window, port }: HostWindow, request: HostRequest): Promise<HostReply> {
  const { webContents } = window;
  return new Promise((resolve) => {
    const fail = (cause: 'time' | 'memory' | 'crash') => settle({ kind: 'failed', cause });
    const onAnswer = ({ data }: Electron.MessageEvent) =>
      settle({ kind: 'answered', answer: data });
    const onCrash = () => fail('crash');
    const time = setTimeout(() => fail('time'), hostLimits.seconds * 1_000);
    const memory = setInterval(() => {
      if (megabytesOf(webContents) > hostLimits.megabytes) fail('memory');
    }, POLL_MS);
    const settle = (reply: HostReply): void => {
      clearTimeout(time);
      clearInterval(memory);
      port.off('message', onAnswer);
      webContents.off('render-process-gone', onCrash);
      webContents.off('destroyed', onCrash);
      resolve(reply);
    };
    port.once('message', onAnswer);
    webContents.once('render-process-gone', onCrash);
    // The app may quit meanwhile: what is gone has no memory to be looked at.
    webContents.once('destroyed', onCrash);
    port.postMessage(request);
  });
}
