import { Refused } from '../Refused';

/** For each of these the engine's parser looks through all that are open, so that many within each other take for ever. */
const block =
  /<(\/?)(?:address|article|aside|blockquote|center|details|dialog|dir|div|dl|fieldset|figure|footer|form|h[1-6]|header|main|menu|nav|ol|pre|section|summary|ul)(?=[\s/>])/gi;

/** Far more than a page of any use has, and few enough to be parsed in a second. */
const DEEPEST = 10_000;

/**
 * Refuses a page by its tags before it is parsed; how deep it is nested exactly, is seen afterwards.
 * @throws Refused "too-complex"
 */
export function refuseDepth(html: string): void {
  let depth = 0;
  for (const [, isEnd] of html.matchAll(block)) {
    depth = isEnd === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST)
      throw new Refused(
        'too-complex',
        `The page has more than ${DEEPEST} elements within each other.`,
      );
  }
}
