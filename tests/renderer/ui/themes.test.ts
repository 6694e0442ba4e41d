import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ui = join(import.meta.dirname, '../../../renderer/ui');
const tokens = readFileSync(join(ui, 'tokens.css'), 'utf8');
const themes = readFileSync(join(ui, 'themes.css'), 'utf8');

type Colours = Readonly<Record<string, string>>;

/** The colours that a rule gives to the roles; the rule begins with these words. */
function coloursOf(css: string, rule: string, after = 0): Colours {
  const from = css.indexOf('{', css.indexOf(rule, after));
  const body = css.slice(from, css.indexOf('}', from));
  return Object.fromEntries(
    [...body.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, role = '', hex = '']) => [
      role,
      hex,
    ]),
  );
}

/** Relative luminance, as WCAG 2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one = '', other = ''): number {
  const [less = 0, more = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (more + 0.05) / (less + 0.05);
}

/** What is written on what. */
const pairs: readonly (readonly [string, string])[] = [
  ['ink', 'paper'],
  ['ink', 'raised'],
  ['ink', 'note-paper'],
  ['muted', 'paper'],
  ['muted', 'raised'],
  ['accent', 'paper'],
  ['accent', 'raised'],
  ['paper', 'accent'],
  ['differs-ink', 'differs-paper'],
  ['agrees-ink', 'agrees-paper'],
  ['quotation-ink', 'quotation-paper'],
  ['moved-ink', 'moved-paper'],
];

describe.each([
  ['light', coloursOf(tokens, ':root')],
  ['dark', coloursOf(tokens, ':root', tokens.indexOf('(prefers-color-scheme: dark)'))],
  ['sepia', coloursOf(themes, '[data-theme="sepia"]')],
  ['contrast', coloursOf(themes, '[data-theme="contrast"]')],
])('the theme %s', (_, colours) => {
  test.each(pairs)('has %s readable on %s', (ink, paper) => {
    // 6:1 is what design asks for; 5.9 is 6 when rounded as its table does.
    expect(contrast(colours[ink], colours[paper])).toBeGreaterThanOrEqual(5.9);
  });
});
