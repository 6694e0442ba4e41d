import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const repository = resolve(import.meta.dirname, '..');
const planted = mkdtempSync(join(realpathSync(tmpdir()), 'synoptic-guards-'));

function plant(file: string, text: string): string {
  const path = join(planted, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

function run(tool: string, ...args: string[]) {
  const bin = join(repository, 'node_modules', '.bin', tool);
  const { status, stdout, stderr } = spawnSync(bin, args, { cwd: planted, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

beforeAll(() => {
  cpSync(join(repository, 'biome.json'), join(planted, 'biome.json'));
  symlinkSync(join(repository, 'node_modules'), join(planted, 'node_modules'));
});
afterAll(() => rmSync(planted, { recursive: true }));

describe('imports run one way', () => {
  test.each([
    ['domain/plant.ts', "import { x } from '../main/plant';"],
    ['domain/plant.ts', "import { x } from 'node:fs';"],
    ['domain/plant.ts', "import { x } from 'react';"],
    ['domain/plant.ts', "import { x } from 'diff';"],
    ['renderer/plant.ts', "import { x } from '../main/plant';"],
    ['renderer/plant.ts', "import { x } from 'electron';"],
    ['renderer/reading/plant.ts', "import { x } from 'node:fs';"],
    ['main/plant.ts', "import { x } from '../renderer/plant';"],
    ['main/plant.ts', "import { ipcMain as x } from 'electron';"],
    ['main/plant.ts', "import { x } from 'node:https';"],
    ['preload/plant.ts', "import { x } from '../main/plant';"],
    ['parsing/plant.ts', "import { x } from '../main/plant';"],
    ['parsing/pdf/plant.ts', "import { x } from 'node:fs';"],
    ['parsing/plant.ts', "import { x } from 'electron';"],
    ['cli/plant.ts', "import { x } from 'electron';"],
  ])('%s may not say %s', (file, line) => {
    const { status, output } = run('biome', 'lint', plant(file, `${line}\nexport const y = x;\n`));
    expect(output).toContain('noRestrictedImports');
    expect(status).not.toBe(0);
  });

  test.each([
    ['domain/notes/allowed.ts', "import { x } from '../library/source';"],
    ['main/allowed.ts', "import { app as x } from 'electron';"],
    ['renderer/allowed.ts', "import type { x } from '../preload/bridge';"],
  ])('%s may say %s', (file, line) => {
    const { output } = run('biome', 'lint', plant(file, `${line}\nexport type Y = typeof x;\n`));
    expect(output).not.toContain('noRestrictedImports');
  });
});

describe('each folder knows only its own world', () => {
  test.each([
    ['domain', 'document.title'],
    ['domain', 'process.env'],
    ['main', 'window.name'],
    ['renderer', 'process.env'],
    ['parsing', 'process.env'],
  ])('%s does not compile with %s', (folder, expression) => {
    plant(`${folder}-types/plant.ts`, `export const planted = ${expression};\n`);
    plant(
      `${folder}-types/tsconfig.json`,
      JSON.stringify({
        extends: join(repository, folder, 'tsconfig.json'),
        compilerOptions: {
          composite: false,
          noEmit: true,
          emitDeclarationOnly: false,
          rootDir: '.',
        },
        include: ['plant.ts'],
        references: [],
      }),
    );
    const { status, output } = run('tsc', '--project', join(planted, `${folder}-types`));
    expect(output).toContain(`plant.ts(1,24): error`);
    expect(output).toContain(`Cannot find name '${expression.split('.')[0]}'`);
    expect(status).not.toBe(0);
  });
});
