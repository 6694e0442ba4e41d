/** Letters in a group: long enough to keep unrelated words apart, short enough to survive an ending or a misprint. */
const GROUP = 4;

/** Gives forms numbers, from 0: stems, pairs of neighbouring stems and groups of letters, each kind among all the others. */
export class Numbering {
  #next = 0;
  readonly #stems = new Map<string, number>();
  /** By the first stem, then by the second: one map of all would stand still while it grows. */
  readonly #pairs = new Map<number, Map<number, number>>();
  readonly #groups = new Map<string, number>();
  readonly #groupsOfWords = new Map<string, readonly number[]>();

  /** How many forms have numbers, of whatever kind. */
  get size(): number {
    return this.#next;
  }

  stem(stem: string): number {
    return this.#numberIn(this.#stems, stem);
  }

  /** All stems so far, with the number of each. */
  stems(): ReadonlyMap<string, number> {
    return this.#stems;
  }

  /** The number of two neighbouring stems, themselves given by number. */
  pair(first: number, second: number): number {
    const known = this.#pairs.get(first);
    if (known) return this.#numberIn(known, second);
    const seconds = new Map<number, number>();
    this.#pairs.set(first, seconds);
    return this.#numberIn(seconds, second);
  }

  /** The numbers of all groups of letters in a word, its beginning and end being letters too. */
  letterGroups(word: string): readonly number[] {
    const known = this.#groupsOfWords.get(word);
    if (known) return known;
    const marked = `_${word}_`;
    const count = Math.max(1, marked.length - GROUP + 1);
    const groups = Array.from({ length: count }, (_, start) =>
      this.#numberIn(this.#groups, marked.slice(start, start + GROUP)),
    );
    this.#groupsOfWords.set(word, groups);
    return groups;
  }

  #numberIn<Form>(numbers: Map<Form, number>, form: Form): number {
    const known = numbers.get(form);
    if (known !== undefined) return known;
    const number = this.#next;
    this.#next += 1;
    numbers.set(form, number);
    return number;
  }
}
