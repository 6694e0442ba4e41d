import { expect, type Locator } from 'playwright/test';
import { whenStill } from './whenStill';

/**
 * Selects these words in a passage as a reader would: with the mouse, from the first letter to the last, and again
 * where the page has moved under it meanwhile.
 */
export async function selectWords(passage: Locator, words: string): Promise<void> {
  await expect(async () => {
    await drawOver(passage, words);
    expect(await selectionAt(passage)).toBe(words);
  }).toPass();
}

/** What is selected on the page of an element. */
function selectionAt(element: Locator): Promise<string> {
  return element.evaluate(({ ownerDocument }) => String(ownerDocument.getSelection()));
}

async function drawOver(passage: Locator, words: string): Promise<void> {
  await passage.evaluate(({ ownerDocument }) => ownerDocument.getSelection()?.removeAllRanges());
  await passage.scrollIntoViewIfNeeded();
  // What comes into view may get its true height only when it is drawn, and so move what lies below it.
  await whenStill(passage.page(), async () => (await passage.boundingBox())?.y);
  const ends = await passage.evaluate((element, sought) => {
    const range = element.ownerDocument.createRange();
    const place = (from: number): [Node, number] => {
      const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let left = from;
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const length = node.textContent?.length ?? 0;
        if (left <= length) return [node, left];
        left -= length;
      }
      throw new Error('the words lie beyond the passage');
    };
    const start = (element.textContent ?? '').indexOf(sought);
    if (start === -1) throw new Error(`the passage does not have “${sought}”`);
    range.setStart(...place(start));
    range.setEnd(...place(start + sought.length));
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
    return boxes.map(({ left, right, top, bottom }) => ({ left, right, y: (top + bottom) / 2 }));
  }, words);
  const [first, last] = [ends[0], ends.at(-1)];
  if (first === undefined || last === undefined) throw new Error('the words are not drawn');
  const { mouse } = passage.page();
  await mouse.move(first.left, first.y);
  await mouse.down();
  await mouse.move(last.right, last.y, { steps: 4 });
  await mouse.up();
}
