/** Words of a passage that stand in an element of their own: the whole passage, and where in it they begin. */
export type PassagePart = {
  readonly text: string;
  /** In UTF-16 units. */
  readonly start: number;
};

const parts = new WeakMap<Element, PassagePart>();

/** Says of an element that it holds only a part of its passage. */
export function enterPart(element: Element, part: PassagePart): void {
  parts.set(element, part);
}

/** What an element holds of its passage: all of it, unless something else was said. */
export function partOfPassage(element: Element): PassagePart {
  return parts.get(element) ?? { text: element.textContent ?? '', start: 0 };
}
