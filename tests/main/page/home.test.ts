import { describe, expect, test } from 'vitest';
import { findHome, isAtHome } from '../../../main/page/home';

const built = { address: 'app://synoptic/index.html', isDevelopment: false };
const server = 'http://localhost:5173';

describe('the page is', () => {
  test('the built one where no server is named', () => {
    expect(findHome(undefined, false)).toEqual(built);
  });
  test('that of the server while developing', () => {
    expect(findHome(server, false)).toEqual({ address: server, isDevelopment: true });
  });
  test('the built one in a packaged app, whatever the environment says', () => {
    expect(findHome(server, true)).toEqual(built);
  });
});

test.each([
  ['app://synoptic/index.html', true],
  ['app://synoptic/other', true],
  ['app://synoptic.example/index.html', false],
  ['app://other/index.html', false],
  ['http://synoptic/index.html', false],
  ['file:///index.html', false],
  ['data:text/html,x', false],
  ['about:blank', false],
  ['', false],
  ['app:', false],
])('%s is at home: %s', (address, expected) => {
  expect(isAtHome(built, address)).toBe(expected);
});
