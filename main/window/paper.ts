import type { Settings } from '../../domain/settings';

/** The paper of each theme, as in the page's tokens: the window has it before the page is drawn. */
export const paper = {
  light: '#fbfaf6',
  dark: '#1b1a18',
  sepia: '#f4ecd8',
  contrast: '#000000',
} as const;

/**
 * The paper of the theme that a reader has chosen.
 * @param isDark whether the system is dark, for those who leave it to that
 */
export function paperOf(theme: Settings['theme'], isDark: boolean): string {
  if (theme !== 'system') return paper[theme];
  return isDark ? paper.dark : paper.light;
}
