import { findNodeAtLocation, type JSONPath, parseTree } from 'jsonc-parser';

/** The line, from 1, on which an offset (UTF-16 units) of a text lies. */
export function lineOfOffset(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/**
 * The line, from 1, of the value at a path of a JSON text. A value that is missing
 * is looked for where it should stand: in the nearest object or list around its place.
 */
export function lineAt(text: string, path: JSONPath): number {
  const root = parseTree(text);
  if (root === undefined) return 1;
  for (let depth = path.length; depth > 0; depth--) {
    const node = findNodeAtLocation(root, path.slice(0, depth));
    if (node !== undefined) return lineOfOffset(text, node.offset);
  }
  return lineOfOffset(text, root.offset);
}
