/** The address that is asked for: what follows "#" is the page's own affair. */
export function withoutFragment(address: string): string {
  return address.replace(/#.*$/s, '');
}
