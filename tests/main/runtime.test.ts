import { expect, test } from 'vitest';
import { describeRuntime } from '../../main/runtime';

test.each([
  ['25.1.1', true],
  ['42.9.9', true],
  ['43.0.0', false],
  ['45.4.1', false],
])('Electron %s is out of support: %s', (electron, outOfSupport) => {
  expect(describeRuntime('0.1.0', electron, 'linux')).toEqual({
    version: '0.1.0',
    electron,
    platform: 'linux',
    outOfSupport,
  });
});
