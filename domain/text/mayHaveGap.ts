// Every mark of missing words has one of these signs or words. The first pattern, of single characters, is the quickest
// and settles it for nearly all texts.
const mayHaveSign = /[█▇■⟨<[(…]|\.\s?\./;
const sign = /[█▇■⟨<]|\[(?!\d{1,3}\])|\(\s*(?:b\s*\)|\.|…)|^\s*(?:…|\.\s?\.)/i;
const lossWords = /ages? [dwmn]|omits/i;

/** Whether it is worth looking for marks of missing words in a text: most have none and are spared the long search. */
export function mayHaveGap(text: string): boolean {
  return (mayHaveSign.test(text) && sign.test(text)) || lossWords.test(text);
}
