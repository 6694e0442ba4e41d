/** A form in small letters, put in capitals, with a capital or left as it is, as `word` is written. */
export function inCaseOf(word: string, form: string): string {
  if (word === word.toUpperCase()) return form.toUpperCase();
  const first = word.charAt(0);
  return first === first.toUpperCase() ? form.charAt(0).toUpperCase() + form.slice(1) : form;
}
