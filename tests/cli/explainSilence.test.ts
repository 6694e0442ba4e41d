import { expect, test } from 'vitest';
import { explainSilence } from '../../cli/explainSilence';

const electron = '/opt/electron/electron';

test.each([
  [
    'a sandbox without its helper',
    '[1:FATAL:setuid_sandbox_host.cc(158)] The SUID sandbox helper binary was found, but is not configured correctly.',
    'cannot start its sandbox',
  ],
  [
    'a kernel without user namespaces',
    '[1:FATAL:zygote_host_impl_linux.cc(127)] No usable sandbox! Update your kernel',
    'cannot start its sandbox',
  ],
  [
    'no display',
    'ERROR:ozone_platform_x11.cc(240)] Missing X server or $DISPLAY',
    'needs a display',
  ],
  ['anything else', 'one line\nthe last line', 'it ended with 5. the last line'],
])('%s is told in words', (_, errors, words) => {
  const ended = { how: 'it ended with 5', errors, isStopped: false };
  expect(explainSilence(ended, electron).message).toContain(words);
});

test('the sandbox is never given up: what the reader can do is named, with the helper of this Electron', () => {
  const errors = 'FATAL: No usable sandbox!';
  const { advice } = explainSilence({ how: '', errors, isStopped: false }, electron);
  expect(advice).toContain('sudo chown root "/opt/electron/chrome-sandbox"');
  expect(advice).not.toContain('no-sandbox');
});

test('a display that cannot be made is asked for', () => {
  const ended = { how: 'spawn xvfb-run ENOENT', errors: '', isStopped: false };
  expect(explainSilence(ended, electron).advice).toContain('Install xvfb');
});
