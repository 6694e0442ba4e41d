import { expect, test } from 'vitest';
import {
  installCommand,
  missingMessage,
  missingRequirements,
  packageNames,
} from '../../scripts/prepare/systemLibraries.mjs';

const nothing = () => false;
const everything = () => true;

test('a bare system without a display lacks the libraries and a virtual display', () => {
  const missing = missingRequirements({ display: false, has: nothing });
  const debian12 = packageNames(missing, (name) => !name.endsWith('t64'));
  expect(installCommand(debian12).join(' ')).toBe(
    'apt-get install --yes --no-install-recommends libgtk-3-0 libnss3 libasound2 libgbm1 libxss1 xvfb xauth',
  );
});

test('packages bear the names of the release', () => {
  const missing = missingRequirements({ display: true, has: nothing });
  expect(packageNames(missing, everything)).toEqual([
    ...['libgtk-3-0t64', 'libnss3', 'libasound2t64', 'libgbm1', 'libxss1'],
  ]);
});

test('a release whose lists are empty is given the older names, which the newer one provides', () => {
  const missing = missingRequirements({ display: true, has: nothing });
  expect(packageNames(missing, nothing)).toContain('libgtk-3-0');
});

test('where windows can be shown no virtual display is asked for', () => {
  const has = (needs: string) => needs.includes('.so');
  expect(missingRequirements({ display: true, has })).toEqual([]);
  expect(missingRequirements({ display: false, has }).map(({ needs }) => needs)).toEqual([
    'xvfb-run',
    'xauth',
  ]);
});

test('who may not install is told the exact command', () => {
  const missing = missingRequirements({ display: true, has: (needs) => needs !== 'libgbm.so.1' });
  expect(missingMessage(missing, packageNames(missing, everything))).toBe(
    'Electron needs libgbm.so.1, which this system does not have. Install it and run the command again:\n' +
      '  sudo apt-get update && sudo apt-get install --yes --no-install-recommends libgbm1',
  );
});

test('where there is no apt the libraries themselves are named', () => {
  const missing = missingRequirements({ display: true, has: nothing });
  expect(missingMessage(missing, undefined)).toContain('libgtk-3.so.0, libnss3.so');
});
