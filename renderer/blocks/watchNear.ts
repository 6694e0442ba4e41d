/** How far from what is in sight a block is near: a reader who scrolls by pages never comes to one not drawn. */
const nearness = '200% 0px';

const observers = new WeakMap<Element, IntersectionObserver>();
const listeners = new WeakMap<Element, () => void>();

/**
 * Hears once when an element comes near to what is in sight of the page that it scrolls in.
 * @returns how to stop that
 */
export function watchNear(element: Element, onNear: () => void): () => void {
  const root = element.closest('[data-scroller]');
  if (root === null) throw new Error('A block stands in nothing that scrolls');
  const observer = observers.get(root) ?? observe(root);
  listeners.set(element, onNear);
  observer.observe(element);
  return () => observer.unobserve(element);
}

function observe(root: Element): IntersectionObserver {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting) listeners.get(target)?.();
      }
    },
    { root, rootMargin: nearness },
  );
  observers.set(root, observer);
  return observer;
}
