#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const trouble = 2;
const errors = 2;

/** Npm writes it last: where it is missing, the packages are not all there. */
const installed = inRepository('node_modules/.package-lock.json');

if (!existsSync(installed)) {
  // What is told meanwhile goes to where errors go: standard output belongs to the answer.
  const { status } = spawnSync(
    process.execPath,
    [inRepository('scripts/prepareDependencies.mjs')],
    { stdio: ['ignore', errors, errors] },
  );
  if (status !== 0) process.exit(trouble);
}

// `npm run` goes to the folder of the clone; the names of files are meant from where its caller stands.
const { npm_lifecycle_event: script, INIT_CWD: callersFolder } = process.env;
if (script === 'synoptic' && callersFolder !== undefined) process.chdir(callersFolder);

const { require } = await import('tsx/cjs/api');
require('./synoptic.ts', import.meta.url);

/** @param {string} path */
function inRepository(path) {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}
