import { useLayoutEffect } from 'react';
import type { Settings } from '../../domain/settings';
import type { TypeSettings } from '../../domain/typeSettings';

/** Draws the whole window in the theme and the type that the reader has chosen. */
export function useAppearance({ theme, type }: Settings): void {
  useLayoutEffect(() => {
    const { dataset, style } = document.documentElement;
    dataset.theme = theme;
    dataset.face = type.face;
    dataset.hyphens = type.hyphenation ? 'auto' : 'manual';
    for (const [name, value] of Object.entries(typeProperties(type))) {
      style.setProperty(name, value);
    }
  }, [theme, type]);
}

function typeProperties(type: TypeSettings): Readonly<Record<string, string>> {
  return {
    '--type-size': `${type.size}px`,
    '--type-measure': `${type.measure}`,
    '--type-line': `${type.lineHeight}`,
    '--type-letter': `${type.letterSpacing}em`,
    '--type-word': `${type.wordSpacing}em`,
    '--type-paragraph': `${type.paragraphSpacing}em`,
    '--figures': type.figures === 'lining' ? 'lining-nums' : 'oldstyle-nums',
  };
}
