/** The children of a list with the sign that stands before each of its items. */
export function listSigns(list: Element): (readonly [Element, string])[] {
  const children = [...list.children];
  if (list.localName !== 'ol') return children.map((child) => [child, givenSign(child) ?? '•']);
  const items = children.filter(({ localName }) => localName === 'li');
  const step = list.hasAttribute('reversed') ? -1 : 1;
  let number = numberIn(list, 'start') ?? (step === 1 ? 1 : items.length);
  return children.map((child) => {
    if (child.localName !== 'li') return [child, ''];
    number = numberIn(child, 'value') ?? number;
    const sign = givenSign(child) ?? `${counted(number, list.getAttribute('type'))}.`;
    number += step;
    return [child, sign];
  });
}

/** A sign that a parser of ours has found in a file and hands on; at most as long as a block keeps it. */
function givenSign(item: Element): string | undefined {
  return item.getAttribute('data-sign')?.slice(0, 20);
}

function numberIn(element: Element, attribute: string): number | undefined {
  const number = Number.parseInt(element.getAttribute(attribute) ?? '', 10);
  return Number.isSafeInteger(number) ? number : undefined;
}

function counted(number: number, type: string | null): string {
  if (type === 'a' || type === 'A') return cased(letters(number), type);
  if (type === 'i' || type === 'I') return cased(roman(number), type);
  return String(number);
}

function cased(words: string, type: string): string {
  return type === type.toUpperCase() ? words.toUpperCase() : words;
}

/** 1 → a, 26 → z, 27 → aa; beyond what a list of letters can be, digits. */
function letters(number: number): string {
  if (number < 1 || number > 18_278) return String(number);
  const rest = Math.floor((number - 1) / 26);
  const letter = String.fromCharCode(97 + ((number - 1) % 26));
  return rest === 0 ? letter : letters(rest) + letter;
}

const numerals: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(number: number): string {
  // Longer ones no longer fit the sign of a list item.
  if (number < 1 || number > 3_000) return String(number);
  let rest = number;
  return numerals
    .map(([value, sign]) => {
      const times = Math.floor(rest / value);
      rest -= times * value;
      return sign.repeat(times);
    })
    .join('');
}
