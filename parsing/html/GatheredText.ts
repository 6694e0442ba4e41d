/** A place in a text that is still growing: of the next character, and of the piece that will have it. */
export type TextPlace = { readonly at: number; readonly piece: number };

/** Words of a block as they come. They are joined once: at every piece anew, a long block would take for ever. */
export class GatheredText {
  #pieces: string[] = [];
  #length = 0;

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  /** Where the next words will stand. */
  get end(): TextPlace {
    return { at: this.#length, piece: this.#pieces.length };
  }

  /** The last character; empty where there is none. */
  get last(): string {
    return this.#pieces.at(-1)?.slice(-1) ?? '';
  }

  add(words: string): void {
    if (words === '') return;
    this.#pieces.push(words);
    this.#length += words.length;
  }

  dropLast(): void {
    const piece = this.#pieces.pop() ?? '';
    this.#length -= piece.length;
    this.add(piece.slice(0, -1));
  }

  /** Where the white space at the end begins. */
  endOfWords(): number {
    let end = this.#length;
    for (let index = this.#pieces.length - 1; index >= 0; index -= 1) {
      const piece = this.#pieces[index] ?? '';
      const words = piece.trimEnd().length;
      end -= piece.length - words;
      if (words > 0) break;
    }
    return end;
  }

  /** Where the white space at a place ends. */
  startOfWords({ at, piece: first }: TextPlace): number {
    let start = at;
    for (const piece of this.#pieces.slice(first)) {
      start += piece.length - piece.trimStart().length;
      if (piece.trim() !== '') break;
    }
    return start;
  }

  toString(): string {
    return this.#pieces.join('');
  }
}
