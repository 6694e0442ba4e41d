/** Whether a name in an archive leads, or could be taken to lead, out of the folder it is unpacked in. */
export function isUnsafeName(name: string): boolean {
  return (
    name === '' ||
    name.startsWith('/') ||
    /^[A-Za-z]:/.test(name) ||
    /[\\\p{Cc}]/u.test(name) ||
    name.split('/').includes('..')
  );
}
