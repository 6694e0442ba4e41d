import process from 'node:process';
import { type Input, inputs } from './inputs';
import { measureMoves } from './measureMoves';
import { isInstalled, measureTool, nativeTools, withWordFiles } from './nativeTools';
import { type Measurement, PeerRunner } from './peerRunner';
import { otherPeers, ownPeers } from './peers';
import { type Row, writeReport } from './writeReport';

type Effort = { readonly limitMs: number; readonly repeatForMs: number; readonly toolRuns: number };

const thorough: Effort = { limitMs: 20_000, repeatForMs: 2_000, toolRuns: 3 };
const quick: Effort = { limitMs: 2_000, repeatForMs: 500, toolRuns: 1 };

/**
 * Compares the word difference with its peers on the same inputs in the same run, and prints tables in Markdown.
 * `--quick` gives each of them a tenth of the time; names of inputs measure these alone.
 */
export async function runDifferenceBench(args: readonly string[]): Promise<void> {
  const effort = args.includes('--quick') ? quick : thorough;
  const names = args.filter((arg) => !arg.startsWith('--'));
  const chosen = inputs().filter(({ id }) => names.length === 0 || names.includes(id));
  const rows = [...(await measurePeers(chosen, effort)), ...measureTools(chosen, effort)];
  process.stdout.write(writeReport(chosen, rows, chosen.map(measureMoves)));
}

async function measurePeers(chosen: readonly Input[], effort: Effort): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const { name } of [...ownPeers, ...otherPeers]) {
    const runner = new PeerRunner(name, effort.limitMs, effort.repeatForMs);
    const measured = new Map<string, Measurement>();
    for (const input of chosen) {
      tellProgress(name, input);
      measured.set(input.id, await runner.measure(input));
    }
    runner.stop();
    rows.push({ name, measured });
  }
  return rows;
}

function measureTools(chosen: readonly Input[], effort: Effort): readonly Row[] {
  const tools = nativeTools.filter(isInstalled);
  const rows = tools.map(({ name }) => ({ name, measured: new Map<string, Measurement>() }));
  for (const input of chosen) {
    withWordFiles(input, (left, right) => {
      tools.forEach((tool, index) => {
        tellProgress(tool.name, input);
        const measurement = measureTool(tool, [left, right], effort.toolRuns, effort.limitMs);
        rows[index]?.measured.set(input.id, measurement);
      });
    });
  }
  return rows;
}

function tellProgress(name: string, input: Input): void {
  process.stderr.write(`${name}: ${input.what}\n`);
}
