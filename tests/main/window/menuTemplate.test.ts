import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test, vi } from 'vitest';
import { menuTemplate } from '../../../main/window/menuTemplate';
import { type MenuCommand, menuCommands } from '../../../preload/bridge';

type Item = MenuItemConstructorOptions;
type Platform = 'darwin' | 'win32' | 'linux';

function menus(platform: Platform, send: (command: MenuCommand) => void = () => {}): Item[] {
  return menuTemplate({ platform, isDevelopment: false, send });
}

/** The items of a menu, or of all menus, with those of menus inside them. */
function itemsIn(items: Item[]): Item[] {
  return items.flatMap((item) => [
    item,
    ...(Array.isArray(item.submenu) ? itemsIn(item.submenu) : []),
  ]);
}

/** Chooses an item as a reader would; ours look at nothing that Electron hands over. */
function choose(item: Item): void {
  Reflect.apply(item.click ?? (() => {}), item, []);
}

describe.each<Platform>(['darwin', 'win32', 'linux'])('the menus of %s', (platform) => {
  const items = itemsIn(menus(platform));

  test('have one item for every command of the window', () => {
    const send = vi.fn();
    for (const item of itemsIn(menus(platform, send))) choose(item);
    const sent: unknown[] = send.mock.calls.flat();
    expect(sent.sort()).toEqual([...menuCommands].sort());
  });

  test('give each key to one item', () => {
    const keys = items.flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('take no key that types', () => {
    for (const { accelerator = 'F7' } of items) {
      const keys = String(accelerator).split('+');
      const isFunctionKey = /^F\d+$/.test(keys.at(-1) ?? '');
      const isHeld = keys.some((key) => ['CmdOrCtrl', 'Cmd', 'Ctrl', 'Alt'].includes(key));
      expect(isFunctionKey || isHeld, String(accelerator)).toBe(true);
    }
  });

  test('let the reader choose each of our items by a letter of its own', () => {
    for (const menu of [menus(platform), ...menus(platform).map(({ submenu }) => submenu)]) {
      if (!Array.isArray(menu)) continue;
      const ours = menu.filter(({ label, role }) => label !== undefined && role !== 'help');
      const letters = ours.map(({ label }) => label?.match(/&(\w)/)?.[1]?.toLowerCase());
      expect(letters).not.toContain(undefined);
      expect(new Set(letters).size).toBe(letters.length);
    }
  });

  test('offer the developer tools only while developing', () => {
    const hasTools = (template: Item[]) =>
      itemsIn(template).some(({ role }) => role === 'toggleDevTools');
    expect(hasTools(menus(platform))).toBe(false);
    expect(hasTools(menuTemplate({ platform, isDevelopment: true, send: () => {} }))).toBe(true);
  });
});

test('macOS has its app menu first and its window menu, the others have neither', () => {
  const roles = (platform: Platform) => menus(platform).flatMap(({ role }) => role ?? []);
  expect(roles('darwin')).toEqual(['appMenu', 'windowMenu', 'help']);
  expect(roles('win32')).toEqual(['help']);
});

test('the ways to go back are those of each platform', () => {
  const keyOf = (platform: Platform, label: string) =>
    itemsIn(menus(platform)).find((item) => item.label === label)?.accelerator;
  expect(keyOf('darwin', '&Back')).toBe('Cmd+[');
  expect(keyOf('linux', '&Back')).toBe('Alt+Left');
});
