import { dirname, join } from 'node:path';
import type { Problem } from '../domain/result';
import type { Ended } from './runInGroup';

/** Whether a program ended because the display that it was told of is not there or not ours. */
export function lacksDisplay({ errors }: Ended): boolean {
  return /Missing X server|cannot open display|platform failed to initialize/i.test(errors);
}

/**
 * Why the runtime gave no answer, as far as a reader can do something about it.
 * @param executable of Electron
 */
export function explainSilence(ended: Ended, executable: string): Problem {
  if (ended.isStopped)
    return { message: 'Stopped. What was told to be imported is in the library.' };
  if (/sandbox/i.test(ended.errors) && /FATAL|No usable sandbox/.test(ended.errors))
    return withoutSandbox(join(dirname(executable), 'chrome-sandbox'));
  if (lacksDisplay(ended) || ended.how.includes('xvfb-run'))
    return {
      message:
        'The app that reads files needs a display, though it shows nothing, and there is none.',
      advice: 'Install xvfb and xauth, which make one that nobody sees, or set DISPLAY.',
    };
  const last = ended.errors.trim().split('\n').at(-1) ?? '';
  return { message: `The runtime gave no answer: ${ended.how}. ${last}`.trim() };
}

/** Files of strangers are read within the sandbox or not at all. */
function withoutSandbox(helper: string): Problem {
  return {
    message:
      'Electron cannot start its sandbox on this computer, and Synoptic reads no file without it.',
    advice: [
      'Whoever looks after the computer can allow user namespaces:',
      '  sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0   (Ubuntu)',
      '  sudo sysctl -w kernel.unprivileged_userns_clone=1               (Debian)',
      'or give the sandbox its helper:',
      `  sudo chown root "${helper}" && sudo chmod 4755 "${helper}"`,
    ].join('\n'),
  };
}
