import { NearWatch } from './NearWatch';

const watches = new WeakMap<Element, NearWatch>();

/**
 * Hears once when an element comes near to what is in sight of the page that it scrolls in.
 * @returns how to stop that
 */
export function watchNear(element: Element, onNear: () => void): () => void {
  const root = element.closest('[data-scroller]');
  if (root === null) throw new Error('A block stands in nothing that scrolls');
  const watch = watches.get(root) ?? new NearWatch(root);
  watches.set(root, watch);
  return watch.add(element, onNear);
}
