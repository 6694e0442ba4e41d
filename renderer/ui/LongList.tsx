import { type ReactNode, useState } from 'react';

type Props<Item> = {
  readonly items: readonly Item[];
  /** The list item of each. */
  readonly children: (item: Item) => ReactNode;
};

/** As many items as a reader looks through in one go. */
const atOnce = 100;

/** The items of a list, the first of them at once and more when asked for: a book has thousands. */
export function LongList<Item>({ items, children }: Props<Item>) {
  const [count, setCount] = useState(atOnce);
  const left = items.length - count;
  return (
    <>
      {items.slice(0, count).map(children)}
      {left > 0 && (
        <li>
          <button type="button" className="button" onClick={() => setCount(count + atOnce)}>
            {Math.min(left, atOnce)} more of {left}
          </button>
        </li>
      )}
    </>
  );
}
