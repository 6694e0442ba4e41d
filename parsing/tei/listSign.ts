const LONGEST_SIGN = 20;

/** What stands before an item of a list: its own number, the label before it, or what the list's kind says. */
export function listSign(list: Element, item: Element): string {
  const own = item.getAttribute('n') ?? labelBefore(item);
  if (own !== null) return own.replace(/\s+/g, ' ').trim().slice(0, LONGEST_SIGN);
  const kind = `${list.getAttribute('type') ?? ''} ${list.getAttribute('rend') ?? ''}`;
  if (/\b(?:bullet|unordered)/.test(kind)) return '•';
  if (!/\b(?:ordered|number)/.test(kind)) return '';
  const items = [...list.children].filter(({ localName }) => localName === 'item');
  return `${items.indexOf(item) + 1}.`;
}

function labelBefore({ previousElementSibling: label }: Element): string | null {
  return label?.localName === 'label' ? label.textContent : null;
}
