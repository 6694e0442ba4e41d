/** The address in its parts, or null where it is none. `URL.canParse` came after Electron 25's Node 18.15. */
export function parseAddress(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
