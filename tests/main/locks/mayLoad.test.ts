import { expect, test } from 'vitest';
import { mayLoad } from '../../../main/locks/closeNetwork';

const built = { address: 'app://synoptic/index.html', isDevelopment: false };
const developing = { address: 'http://localhost:5173', isDevelopment: true };

const elsewhere = [
  'http://example.com/',
  'https://example.com/',
  'ws://example.com/',
  'ftp://example.com/',
  'file:///etc/hostname',
  'data:text/html,x',
  'chrome://version',
  'http://localhost:5174/',
  'no address',
  '',
];

test.each(elsewhere)('%j is loaded neither by the built page nor while developing', (address) => {
  expect(mayLoad(address, built)).toBe(false);
  expect(mayLoad(address, developing)).toBe(false);
});

test.each(['app://synoptic/index.html', 'blob:app://synoptic/1'])('%s is loaded', (address) => {
  expect(mayLoad(address, built)).toBe(true);
});

test.each(['http://localhost:5173/main.tsx', 'ws://localhost:5173/', 'devtools://devtools/x'])(
  '%s is loaded only while developing',
  (address) => {
    expect(mayLoad(address, built)).toBe(false);
    expect(mayLoad(address, developing)).toBe(true);
  },
);
