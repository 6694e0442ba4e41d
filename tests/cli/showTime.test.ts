import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { showTime } from '../../cli/showTime';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});

afterEach(() => {
  vi.useRealTimers();
});

/** What a stream that is a terminal, or none, is shown of work that goes on for so many seconds. */
function shown(isTTY: boolean, seconds: number): string {
  const errors = Object.assign(new PassThrough(), { isTTY });
  const time = showTime(errors, 'Comparing');
  for (let second = 0; second < seconds; second++) {
    vi.advanceTimersByTime(1000);
    time.goOn();
  }
  time.end();
  return String(errors.read() ?? '');
}

it('says on a terminal how long the work has taken, and takes it away at the end', () => {
  expect(shown(true, 2)).toBe('\rComparing, 1 s\rComparing, 2 s\r\u001b[K');
});

it('says nothing of short work, and nothing to a file', () => {
  expect(shown(true, 0)).toBe('');
  expect(shown(false, 2)).toBe('');
});
