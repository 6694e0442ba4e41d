/** The English name of a language: "ru" is "Russian". What is no language is given back as it stands. */
export function displayLanguage(language: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}
