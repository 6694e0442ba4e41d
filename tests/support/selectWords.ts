import type { Locator } from 'playwright/test';

/** Selects these words in a passage as a reader would: with the mouse, from the first letter to the last. */
export async function selectWords(passage: Locator, words: string): Promise<void> {
  await passage.scrollIntoViewIfNeeded();
  await settleLayout(passage);
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

/** What comes into view may get its true height only when it is drawn, and so move what lies below it. */
async function settleLayout(element: Locator): Promise<void> {
  let before: number | undefined;
  let now = await topOf(element);
  while (before !== now) {
    await element.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
    [before, now] = [now, await topOf(element)];
  }
}

async function topOf(element: Locator): Promise<number | undefined> {
  return (await element.boundingBox())?.y;
}
