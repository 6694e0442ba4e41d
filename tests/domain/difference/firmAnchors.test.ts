import { describe, expect, it } from 'vitest';
import { firmAnchors } from '../../../domain/difference/firmAnchors';

const whole = { leftStart: 0, leftEnd: 2000, rightStart: 0, rightEnd: 2000 };

describe('firmAnchors', () => {
  it('keeps anchors between gaps that are alike on both sides', () => {
    const anchors = [
      { left: 100, right: 110, length: 24 },
      { left: 900, right: 900, length: 30 },
    ];
    expect(firmAnchors(anchors, whole)).toEqual(anchors);
  });

  it('leaves out a short one between what only one side has and what only the other has', () => {
    expect(firmAnchors([{ left: 1000, right: 0, length: 50 }], whole)).toEqual([]);
  });

  it('leaves out several of those together', () => {
    const anchors = [
      { left: 1000, right: 0, length: 50 },
      { left: 1055, right: 55, length: 40 },
    ];
    expect(firmAnchors(anchors, whole)).toEqual([]);
  });

  it('keeps a long one, which brings more than accidents would', () => {
    const long = { left: 1000, right: 0, length: 600 };
    expect(firmAnchors([long], whole)).toEqual([long]);
  });
});
