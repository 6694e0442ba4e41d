import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bounds, isWithinReach } from '../../../main/window/windowPlace';

const left: Bounds = { x: -1920, y: 0, width: 1920, height: 1080 };
const main: Bounds = { x: 0, y: 25, width: 1440, height: 875 };
const size = { width: 1280, height: 800 };

describe('a window place is within reach', () => {
  test('wherever the whole window is on a display', () => {
    const inside = fc.record({
      x: fc.integer({ min: main.x, max: main.width - size.width }),
      y: fc.integer({ min: main.y, max: main.y + main.height - size.height }),
    });
    fc.assert(
      fc.property(inside, (corner) => {
        expect(isWithinReach({ ...corner, ...size }, [main])).toBe(true);
      }),
    );
  });

  test.each([
    ['on the second display', { x: -1500, y: 100 }, [main, left], true],
    ['on a second display that is gone', { x: -1500, y: 100 }, [main], false],
    ['partly beyond the right edge', { x: 1200, y: 100 }, [main], true],
    ['all but beyond the right edge', { x: 1400, y: 100 }, [main], false],
    ['with its title above the display', { x: 0, y: -10 }, [main], false],
    ['with its title at the bottom', { x: 0, y: 860 }, [main], true],
    ['with its title below the bottom', { x: 0, y: 890 }, [main], false],
    ['without any display', { x: 0, y: 100 }, [], false],
  ])('%s', (_, corner, displays, expected) => {
    expect(isWithinReach({ ...corner, ...size }, displays)).toBe(expected);
  });
});
