import { Readability } from '@mozilla/readability';
import { findNotes } from './findNotes';

/** Pages beyond this are books rather than articles, and looking for the article would take too long. */
const MOST_ELEMENTS = 20_000;

/** An article that has less than this share of a page's words may have lost some of its own. */
const LEAST_SHARE = 0.3;

/** Shorter ones are no articles; UTF-16 units. */
const SHORTEST = 500;

/** Parts whose words are the site's and not the page's own. */
const siteParts = [
  ...['nav', 'footer', 'aside', 'form', 'dialog', '[role="navigation"]', '[role="banner"]'],
  ...['[role="search"]', '[role="contentinfo"]', '[role="complementary"]'],
].join(',');

/** Names that sites give to what they put into their articles. */
const furniture =
  /(?:^|[\s_-])(?:newsletter|sign-?up|cookies?|consent|gdpr|paywall|promo|advert(?:isement)?|related|recommended|share|social)(?=$|[\s_-])/i;

/** What asks and what leads elsewhere is short; UTF-16 units. */
const LONGEST_FURNITURE = 1_000;

/**
 * The article of a page that was saved from a site; null where the page has nothing around its text, or where taking the
 * article would lose notes or more than the site's own words. The page itself stays as it is; of the article its title,
 * which the search takes out, is left out.
 * @param base the page's own address
 */
export function articleOf(document: Document, base: string | undefined): Document | null {
  if (document.querySelector(siteParts) === null) return null;
  if (document.getElementsByTagName('*').length > MOST_ELEMENTS) return null;
  const copy = new DOMParser().parseFromString(document.documentElement.outerHTML, 'text/html');
  for (const silent of copy.querySelectorAll('script, style, noscript, template')) silent.remove();
  for (const part of copy.querySelectorAll('[class], [id]')) if (isFurniture(part)) part.remove();
  if (base !== undefined)
    copy.head.append(Object.assign(copy.createElement('base'), { href: base }));
  const whole = lengthOf(copy.body);
  const found = new Readability<Node>(copy, {
    keepClasses: true,
    serializer: (node) => node,
  }).parse();
  if (!(found?.content instanceof Element)) return null;
  const words = lengthOf(found.content);
  if (words < SHORTEST || words < whole * LEAST_SHARE) return null;
  const page = document.implementation.createHTMLDocument();
  page.body.append(page.adoptNode(found.content));
  return findNotes(page).labels.size < findNotes(document).labels.size ? null : page;
}

/** Whether a part within the article is the site's: what asks for something, or leads to other pages. */
function isFurniture(part: Element): boolean {
  const names = `${part.getAttribute('class') ?? ''} ${part.id}`;
  return furniture.test(names) && lengthOf(part) < LONGEST_FURNITURE && !part.matches('body, main');
}

function lengthOf(element: Element): number {
  return (element.textContent ?? '').replace(/\s+/g, ' ').length;
}
