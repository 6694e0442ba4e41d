import type { Note } from '../../domain/notes/note';

/** A note that differs from others by its number, and from itself by its body. */
export function sampleNote(number: number, body = `Note ${number}`): Note {
  return {
    id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    anchor: {
      source: 'm',
      passage: 'one',
      quote: { type: 'TextQuoteSelector', exact: 'genius', prefix: 'a stroke of ', suffix: '' },
      position: { type: 'TextPositionSelector', start: 12, end: 18 },
    },
    body,
    created: '2026-01-02T03:04:05Z',
    modified: '2026-01-02T03:04:05Z',
  };
}
