import { spanText } from '../../domain/text/span';
import { cutWords } from '../../domain/text/words';

/** Two texts as numbers, one for each different word: what the tools that compare arrays are given. */
export type NumberedTokens = {
  readonly left: number[];
  readonly right: number[];
  /** How many different words there are. */
  readonly size: number;
};

export function numberTokens(left: string, right: string): NumberedTokens {
  const numbers = new Map<string, number>();
  const numberOf = (word: string) => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  };
  const [leftNumbers, rightNumbers] = [left, right].map((text) =>
    cutWords(text).map((word) => numberOf(spanText(text, word))),
  );
  return { left: leftNumbers ?? [], right: rightNumbers ?? [], size: numbers.size };
}

/** As letters, one for each word: what the tools that compare strings are given. Surrogates are not used. */
export function letterTokens({ left, right }: NumberedTokens): readonly [string, string] {
  return [left.map(letterOf).join(''), right.map(letterOf).join('')];
}

const firstSurrogate = 0xd800;
const surrogates = 0x800;

function letterOf(number: number): string {
  const code = number + 1;
  return String.fromCharCode(code < firstSurrogate ? code : code + surrogates);
}
