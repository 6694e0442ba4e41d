import { expect, test } from 'vitest';
import { defaultSettings, type Settings, settingsSchema } from '../../../domain/settings';
import { openComforts } from '../../../main/comforts/openComforts';
import type { FileLayer } from '../../../main/disk/fileLayer';
import { MemoryDisk, systemError } from '../../support/memoryDisk';
import { watchDisk } from '../../support/watchDisk';

const path = '/user/settings.json';
const dark: Settings = { ...defaultSettings, theme: 'dark' };
const light: Settings = { ...defaultSettings, theme: 'light' };

function open(disk: FileLayer) {
  return openComforts(disk, path, settingsSchema, defaultSettings);
}

function diskWith(files: Readonly<Record<string, string>>): MemoryDisk {
  const bytes = Object.entries(files).map(([name, text]): [string, Buffer] => [
    `/user/${name}`,
    Buffer.from(text),
  ]);
  return new MemoryDisk(['/', '/user'], bytes);
}

test('settings are the defaults until something is saved', async () => {
  expect((await open(diskWith({}))).current()).toEqual(defaultSettings);
});

test('saved settings are there at the next start', async () => {
  const disk = diskWith({});
  expect(await (await open(disk)).save(dark)).toEqual({ ok: true, value: dark });
  expect((await open(disk)).current()).toEqual(dark);
});

test('settings of an earlier version take the defaults for what they lack', async () => {
  const disk = diskWith({ 'settings.json': '{"format": 1, "theme": "dark"}' });
  expect((await open(disk)).current()).toEqual(dark);
});

test.each(['', 'null', '{"format": 1, "theme": "pink"}', '{"format": 2}', '\u0000'])(
  'damaged settings (%j) quietly become those before, or the defaults',
  async (text) => {
    const alone = diskWith({ 'settings.json': text });
    expect((await open(alone)).current()).toEqual(defaultSettings);
    const before = { 'settings.previous.json': JSON.stringify(dark) };
    const withCopy = diskWith({ 'settings.json': text, ...before });
    expect((await open(withCopy)).current()).toEqual(dark);
  },
);

test('settings that cannot be read are the defaults', async () => {
  const disk = watchDisk(diskWith({ 'settings.json': JSON.stringify(dark) }), (call) => {
    if (call === 'read') throw systemError('EACCES');
  });
  expect((await open(disk)).current()).toEqual(defaultSettings);
});

test('settings that the disk refuses are in force, and the reason is told', async () => {
  const disk = watchDisk(diskWith({}), (call) => {
    if (call === 'write') throw systemError('ENOSPC');
  });
  const settings = await open(disk);
  expect(await settings.save(dark)).toMatchObject({
    ok: false,
    problem: { message: `The settings could not be saved: the disk is full (${path}).` },
  });
  expect(settings.current()).toEqual(dark);
});

test('the last of many settings saved at once is the one kept', async () => {
  const disk = diskWith({});
  const settings = await open(disk);
  void settings.save(dark);
  void settings.save(light);
  await settings.settle();
  expect((await open(disk)).current()).toEqual(light);
});
