import { describe, expect, test, vi } from 'vitest';
import { playwrightTally } from '../../scripts/testing/playwrightTally.mjs';
import { summarise } from '../../scripts/testing/summarise.mjs';
import { runnerTally, sentence } from '../../scripts/testing/tally.mjs';
import { vitestTally } from '../../scripts/testing/vitestTally.mjs';

function testFile(status: string, ...tests: readonly string[]) {
  return { status, assertionResults: tests.map((each) => ({ status: each })) };
}

describe('a report of Vitest', () => {
  test('counts every test of every file', () => {
    const report = {
      testResults: [testFile('passed', 'passed', 'passed'), testFile('failed', 'passed', 'failed')],
    };
    expect(vitestTally(report)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });

  test('never counts what did not run as passed', () => {
    const report = { testResults: [testFile('passed', 'passed', 'skipped', 'pending', 'todo')] };
    expect(vitestTally(report)).toEqual({ passed: 1, failed: 0, skipped: 3 });
  });

  test('counts a file that did not load as one failure', () => {
    const report = { testResults: [testFile('passed', 'passed'), testFile('failed')] };
    expect(vitestTally(report)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  test('counts a file whose tests passed but whose tear-down threw as one failure', () => {
    expect(vitestTally({ testResults: [testFile('failed', 'passed')] })).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
    });
  });
});

describe('a report of Playwright', () => {
  const nothing = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };

  test('counts every journey once, also one that needed a second try', () => {
    const stats = { expected: 5, unexpected: 2, flaky: 1, skipped: 4 };
    expect(playwrightTally({ stats, errors: [] })).toEqual({ passed: 6, failed: 2, skipped: 4 });
  });

  test('counts an error outside of the journeys as a failure', () => {
    const report = { stats: { ...nothing, expected: 1 }, errors: [{ message: 'set-up threw' }] };
    expect(playwrightTally(report)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });
});

describe('a runner', () => {
  const threePassed = { passed: 3, failed: 0, skipped: 0 };

  test('that ended well has the tally it reported', () => {
    expect(runnerTally(threePassed, 0)).toEqual(threePassed);
  });

  test('that left no report has failed, whatever its exit code', () => {
    for (const code of [0, 1]) expect(runnerTally(undefined, code).failed).toBe(1);
  });

  test('that ended with an error its report does not hold has failed', () => {
    expect(runnerTally(threePassed, 1)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });

  test('whose failures are reported is not counted as one failure more', () => {
    expect(runnerTally({ passed: 3, failed: 2, skipped: 0 }, 1).failed).toBe(2);
  });

  test('that ran no test has failed, also when there were tests to skip', () => {
    for (const skipped of [0, 7])
      expect(runnerTally({ passed: 0, failed: 0, skipped }, 0).failed).toBe(1);
  });
});

describe('the last line', () => {
  test('is the sum of all steps, with the skipped tests apart', () => {
    const said = vi.spyOn(console, 'log').mockImplementation(() => {});
    summarise([
      { name: 'Types', tally: { passed: 1, failed: 0, skipped: 0 } },
      { name: 'Unit tests', tally: { passed: 40, failed: 2, skipped: 3 } },
    ]);
    const lines = said.mock.calls.map(([line]) => line);
    said.mockRestore();
    expect(lines.at(-1)).toBe('41 passed, 2 failed, 3 skipped');
  });

  test('does not speak of skipped tests where there are none', () => {
    expect(sentence({ passed: 41, failed: 0, skipped: 0 })).toBe('41 passed, 0 failed');
  });

  test('comes with an exit code of 0 only when nothing failed', () => {
    const said = vi.spyOn(console, 'log').mockImplementation(() => {});
    const codes = [0, 1].map((failed) =>
      summarise([{ name: 'Types', tally: { passed: 1, failed, skipped: 0 } }]),
    );
    said.mockRestore();
    expect(codes).toEqual([0, 1]);
  });
});
