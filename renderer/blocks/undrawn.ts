import type { Stop } from './stop';

/** What is asked of a block of the page that is not drawn yet, so that every way through the page passes it too. */
export type BlockContents = {
  /** Whether it will have a stop of this kind; a yes that turns out to be a no only costs the drawing. */
  readonly hasStop: (stop: Stop) => boolean;
  /** Whether an element will stand in it that goes by this name: a moment's id, or a passage's key. */
  readonly holds: (name: string) => boolean;
  /** The texts of its passages, in order. */
  readonly texts: () => readonly string[];
};

type Undrawn = BlockContents & { readonly draw: () => void };

const undrawn = new Map<Element, Undrawn>();

/** By this the elements of blocks that are not drawn are found on the page. */
export const undrawnSelector = '[data-undrawn]';

/**
 * Enters a block that is not drawn.
 * @param draw puts its contents on the page before it returns
 * @returns how to strike it out
 */
export function enterUndrawn(element: Element, contents: BlockContents, draw: () => void) {
  undrawn.set(element, { ...contents, draw });
  return () => {
    undrawn.delete(element);
  };
}

/** What is known of an element that stands for a block not drawn; undefined of any other. */
export function contentsOf(element: Element): BlockContents | undefined {
  return undrawn.get(element);
}

/** Draws the block that an element stands for. False where it stands for none. */
export function drawBlock(element: Element): boolean {
  const block = undrawn.get(element);
  block?.draw();
  return block !== undefined;
}

/** Draws the blocks in which something goes by this name. */
export function drawHolders(name: string): void {
  for (const block of [...undrawn.values()]) if (block.holds(name)) block.draw();
}

/** Draws all: for paper, which has no window to come near. */
export function drawAll(): void {
  for (const block of [...undrawn.values()]) block.draw();
}
