import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { argumentPaths } from '../../../main/importing/argumentPaths';

const app = resolve('/programs/synoptic');

test.each<[string, readonly string[], readonly string[]]>([
  ['nothing', ['synoptic'], []],
  ['the app itself', ['electron', app], []],
  ['the app as the folder it is started in', ['electron', '.'], []],
  ['files', ['synoptic', 'a.txt', '/papers/b.pdf'], ['/programs/synoptic/a.txt', '/papers/b.pdf']],
  ['switches', ['synoptic', '--library=/papers', '-x', 'a.txt'], ['/programs/synoptic/a.txt']],
])('a command line that names %s', (_, words, paths) => {
  expect(argumentPaths(words, app, app)).toEqual(paths.map((path) => resolve(path)));
});
