import type { Library } from '../../domain/library/library';
import { mostPanes } from './pane';
import type { View } from './view';

/** A view as a link that can be kept in a letter or a footnote and opened again: synoptic:comparison?… */
export function placeLink(view: View): string {
  return `synoptic:${view.kind}?${new URLSearchParams(partsOf(view))}`;
}

function partsOf(view: View): Record<string, string> {
  switch (view.kind) {
    case 'library':
      return {};
    case 'reading':
      return { source: view.source, ...(view.passage === null ? {} : { passage: view.passage }) };
    case 'desk':
      return {
        sources: view.places.map(({ source }) => source).join(','),
        passages: view.places.map(({ passage }) => passage ?? '').join(','),
      };
    case 'versions':
      return {
        left: view.left,
        right: view.right,
        ...(view.episode === undefined ? {} : { episode: view.episode }),
      };
    case 'comparison': {
      const { episode, accounts, base, order } = view.choice;
      return {
        ...(episode === null ? {} : { episode }),
        accounts: accounts.join(','),
        base,
        ...(order === undefined ? {} : { order }),
      };
    }
  }
}

/** The view a link leads to; null for a text that is no such link, or that names what this library does not hold. */
export function openPlaceLink(link: string, library: Library): View | null {
  const match = /^synoptic:([a-z]+)\??(.*)$/u.exec(link.trim());
  const parts = new URLSearchParams(match?.[2] ?? '');
  const known = (id: string | null) => library.sources.some((source) => source.id === id);
  switch (match?.[1]) {
    case 'library':
      return { kind: 'library' };
    case 'reading': {
      const source = parts.get('source');
      return source !== null && known(source)
        ? { kind: 'reading', source, passage: parts.get('passage') }
        : null;
    }
    case 'desk':
      return deskAt(parts, known);
    case 'versions': {
      const [left, right] = [parts.get('left'), parts.get('right')];
      const episode = library.episodes.find(({ id }) => id === parts.get('episode'))?.id;
      return left !== null && right !== null && known(left) && known(right)
        ? { kind: 'versions', left, right, ...(episode === undefined ? {} : { episode }) }
        : null;
    }
    case 'comparison':
      return comparisonAt(parts, library, known);
    default:
      return null;
  }
}

function deskAt(parts: URLSearchParams, known: (id: string) => boolean): View | null {
  const passages = (parts.get('passages') ?? '').split(',');
  const places = (parts.get('sources') ?? '')
    .split(',')
    .map((source, i) => ({ source, passage: passages[i] || null }))
    .filter(({ source }) => known(source))
    .slice(0, mostPanes);
  const [first] = places;
  if (first === undefined) return null;
  return places.length === 1 ? { kind: 'reading', ...first } : { kind: 'desk', places };
}

function comparisonAt(
  parts: URLSearchParams,
  library: Library,
  known: (id: string) => boolean,
): View | null {
  const episode = parts.get('episode');
  const accounts = (parts.get('accounts') ?? '').split(',').filter(known);
  const base = accounts.find((id) => id === parts.get('base')) ?? accounts[0];
  const order = accounts.find((id) => id === parts.get('order'));
  const isKnown = episode === null || library.episodes.some(({ id }) => id === episode);
  if (!isKnown || base === undefined || accounts.length < 2) return null;
  return {
    kind: 'comparison',
    choice: { episode, accounts, base, ...(order === undefined ? {} : { order }) },
  };
}
