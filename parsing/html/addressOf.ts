/** Addresses that a reader may be offered: they are shown and copied, never fetched. */
const schemes = ['http:', 'https:', 'mailto:'];

/** The longest address a block keeps. */
const longest = 2_000;

/** Where a link leads on the web; undefined for what leads elsewhere: into the page, to a file, into a program. */
export function addressOf(link: Element, base: string | undefined): string | undefined {
  const address = link.getAttribute('href')?.trim();
  if (!address || address.startsWith('#')) return undefined;
  try {
    const { protocol, href } = base === undefined ? new URL(address) : new URL(address, base);
    return schemes.includes(protocol) && href.length <= longest ? href : undefined;
  } catch {
    return undefined;
  }
}
