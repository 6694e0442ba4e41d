import type { Findings } from '../parsed';
import { linkedData } from './linkedData';
import { parseDate } from './parseDate';

type Metadata = Pick<Findings, 'title' | 'authors' | 'date' | 'language' | 'publication'>;

/** What a page says of itself, in the order in which its statements can be trusted: linked data, then its head, then its text. */
export function metadataOf(document: Document): Required<Metadata> {
  const said = linkedData(document);
  const meta = metaOf(document);
  const first = (...values: readonly (string | undefined)[]) =>
    values.find((value) => value !== undefined && value.trim() !== '')?.trim() ?? '';
  const author = first(
    meta('author'),
    meta('article:author'),
    meta('dc.creator'),
    meta('citation_author'),
  );
  const publication = first(
    ...[said.publication, meta('citation_journal_title'), meta('og:site_name')],
  );
  const title = first(
    ...[said.title, meta('citation_title'), meta('og:title'), meta('dc.title'), titleOf(document)],
  );
  return {
    title: withoutSite(title, publication),
    authors: said.authors.length > 0 ? said.authors : namesIn(author),
    date: parseDate(
      first(
        ...[said.date, meta('article:published_time'), meta('citation_publication_date')],
        ...[meta('dc.date'), meta('date'), meta('pubdate'), timeOf(document)],
      ),
    ),
    language: first(
      document.documentElement.getAttribute('lang') ?? '',
      meta('og:locale')?.replace('_', '-'),
    ),
    publication,
  };
}

/** Where the page stood on the web, as it says itself. */
export function addressOfPage(document: Document): string | undefined {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  const address = document.querySelector('base')?.getAttribute('href') ?? canonical;
  return address && /^https?:/i.test(address) ? address : undefined;
}

function metaOf(document: Document): (name: string) => string | undefined {
  const said = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').toLowerCase();
    const content = meta.getAttribute('content') ?? '';
    if (name !== '' && !said.has(name)) said.set(name, content);
  }
  return (name) => said.get(name);
}

/** "The title | The site" is the title. */
function withoutSite(title: string, site: string): string {
  const parts = title.split(/\s+[|–—·:-]\s+/);
  const last = parts.at(-1) ?? '';
  return parts.length > 1 && last === site
    ? title.slice(0, title.length - last.length).replace(/\s+\S\s+$/, '')
    : title;
}

/** The title in the head, else the first great heading. */
function titleOf(document: Document): string {
  return document.title || (document.querySelector('h1')?.textContent ?? '');
}

function timeOf(document: Document): string | undefined {
  const time = document.querySelector(
    'article time[datetime], time[datetime][pubdate], header time[datetime]',
  );
  return time?.getAttribute('datetime') ?? undefined;
}

/** "By A and B", "A, B"; an address of a profile is no name. */
function namesIn(author: string): string[] {
  if (/^https?:/i.test(author)) return [];
  return author
    .replace(/^by\s+/i, '')
    .split(/\s*(?:,|;|\band\b|&)\s*/)
    .filter((name) => name !== '');
}
