import type { Settings } from '../../domain/settings';

/** What the system's own parts, menus and scroll bars, are drawn in beside each theme of the page. */
export function nativeThemeOf(theme: Settings['theme']): 'system' | 'light' | 'dark' {
  switch (theme) {
    case 'sepia':
      return 'light';
    case 'contrast':
      return 'dark';
    default:
      return theme;
  }
}
