import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spanText } from '../../domain/text/span';
import { cutWords } from '../../domain/text/words';
import type { Input } from './inputs';
import type { Measurement } from './peerRunner';
import { judgeScript, type Part } from './script';

/** A program that compares lines; it is given a word a line. */
export type NativeTool = { readonly name: string; readonly command: readonly string[] };

const git = ['git', '-c', 'core.safecrlf=false', 'diff', '--no-index', '--unified=0', '--no-color'];

export const nativeTools: readonly NativeTool[] = [
  ...['myers', 'minimal', 'patience', 'histogram'].map((algorithm) => ({
    name: `git ${algorithm}`,
    command: [...git, `--diff-algorithm=${algorithm}`],
  })),
  { name: 'GNU diff', command: ['diff', '--unified=0'] },
  { name: 'GNU diff -d', command: ['diff', '--unified=0', '--minimal'] },
  { name: 'GNU diff -H', command: ['diff', '--unified=0', '--speed-large-files'] },
];

export function isInstalled({ command: [program = ''] }: NativeTool): boolean {
  return spawnSync(program, ['--version']).status === 0;
}

/** Files with the words of an input, a line each, for as long as `use` takes. */
export function withWordFiles<Value>(
  { left, right }: Input,
  use: (leftFile: string, rightFile: string) => Value,
): Value {
  const folder = mkdtempSync(join(tmpdir(), 'synoptic-bench-'));
  try {
    const files = [left, right].map((text, side) => {
      const file = join(folder, `${side}.txt`);
      const words = cutWords(text).map((word) => `${spanText(text, word)}\n`);
      writeFileSync(file, words.join(''));
      return file;
    });
    return use(files[0] ?? '', files[1] ?? '');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The time of a tool on the processor, without what the start of a process takes beside it. */
export function measureTool(
  { command }: NativeTool,
  files: readonly [string, string],
  runs: number,
  limitMs: number,
): Measurement {
  let ms = Number.POSITIVE_INFINITY;
  let output = '';
  for (let run = 0; run < runs; run++) {
    const script = 'TIMEFORMAT="%U %S"; time "$@"';
    const done = spawnSync('bash', ['-c', script, 'bash', ...command, ...files], {
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      timeout: limitMs,
    });
    if (done.error !== undefined) return undefined;
    const [user = 0, system = 0] = done.stderr.trim().split(/\s+/).map(Number);
    ms = Math.min(ms, (user + system) * 1000);
    output = done.stdout;
  }
  return { ms, ...judgeScript(partsOf(output)) };
}

const hunkPattern = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/gm;

/** The edit script in a unified diff without context; a line is a word. */
function partsOf(output: string): readonly Part[] {
  let leftAt = 1;
  const parts = [...output.matchAll(hunkPattern)].flatMap((match): Part[] => {
    const [leftStart = 0, leftLength = 1, , rightLength = 1] = match
      .slice(1)
      .map((group) => (group === undefined ? undefined : Number(group)));
    const first = leftLength === 0 ? leftStart + 1 : leftStart;
    const before = first - leftAt;
    leftAt = first + leftLength;
    return [
      { side: 'both', words: before },
      { side: 'left', words: leftLength },
      { side: 'right', words: rightLength },
    ];
  });
  return [...parts, { side: 'both', words: 1 }];
}
