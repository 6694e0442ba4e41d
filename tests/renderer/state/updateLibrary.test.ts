import { describe, expect, test } from 'vitest';
import type { Library } from '../../../domain/library/library';
import type { Source } from '../../../domain/library/source';
import { noCorrections } from '../../../domain/structure/corrections';
import type { SourceText } from '../../../preload/bridge';
import type { Event } from '../../../renderer/state/event';
import { openTexts } from '../../../renderer/state/openTexts';
import { initialState, type State } from '../../../renderer/state/state';
import { update } from '../../../renderer/state/update';
import { sampleLetter, sampleSource } from '../../support/sampleLibrary';

const imported: Source = sampleLetter();

const text: SourceText = {
  source: 'letter',
  blocks: [
    { kind: 'paragraph', id: 'b1', text: 'Dear Boris,' },
    { kind: 'page break', id: 'b2', label: '2' },
    { kind: 'redaction', id: 'b3', cause: 'national security' },
  ],
  corrections: noCorrections,
};

const library: Library = {
  name: 'Sample',
  opening: { episode: '', accounts: [] },
  sources: [sampleSource('memcon'), imported],
  episodes: [],
  problems: [],
};

function stateAfter(...events: readonly Event[]): State {
  const loaded = update(initialState, { kind: 'libraryLoaded', library });
  return events.reduce(update, loaded);
}

function sourceIn(state: State, id: string): Source | undefined {
  if (state.library.kind !== 'loaded') return undefined;
  return state.library.library.sources.find((source) => source.id === id);
}

const textLoaded = { kind: 'textLoaded', text } as const;
const saved = (source: Source): Event => ({
  kind: 'libraryChanged',
  change: { kind: 'sourceSaved', source },
});
const removed: Event = {
  kind: 'libraryChanged',
  change: { kind: 'sourceRemoved', id: 'letter' },
};

describe('the text of an imported source', () => {
  test('gives it its passages: a block with words is one, and so is one withheld', () => {
    expect(sourceIn(stateAfter(textLoaded), 'letter')?.passages).toEqual([
      { id: 'b1', text: 'Dear Boris,', manner: 'quoted', chain: [{ source: 'letter' }] },
      { id: 'b3', lacuna: 'national security' },
    ]);
  });

  test('stays with it when what is said of it changes', () => {
    const state = stateAfter(textLoaded, saved({ ...imported, title: 'Another' }));
    expect(sourceIn(state, 'letter')).toMatchObject({ title: 'Another' });
    expect(sourceIn(state, 'letter')?.passages).toHaveLength(2);
  });

  test('goes with it when it is removed, and is asked for again when it comes back', () => {
    const gone = stateAfter(textLoaded, removed);
    expect(sourceIn(gone, 'letter')).toBeUndefined();
    const back = update(gone, saved(imported));
    expect(openTexts(back, ['letter'])).toEqual({ kind: 'loading' });
  });

  test('carries what the reader says of its structure', () => {
    const corrections = { ...noCorrections, confirmed: ['x'] };
    const state = stateAfter(textLoaded, {
      kind: 'correctionsSaved',
      source: 'letter',
      corrections,
      step: 'said',
    });
    expect(state.texts.get('letter')).toEqual({ ...text, corrections });
  });
});

describe('texts', () => {
  test('are ready where a source carries its own words', () => {
    expect(openTexts(stateAfter(), ['memcon'])).toEqual({ kind: 'ready' });
  });

  test('are loading until all are there', () => {
    expect(openTexts(stateAfter(), ['memcon', 'letter'])).toEqual({ kind: 'loading' });
    expect(openTexts(stateAfter(textLoaded), ['memcon', 'letter'])).toEqual({ kind: 'ready' });
  });

  test('that could not be opened say why, until they can be', () => {
    const problem = { message: 'Line 2 is damaged.' };
    const failed = stateAfter({ kind: 'textFailed', source: 'letter', problem });
    expect(openTexts(failed, ['letter'])).toEqual({ kind: 'failed', problem });
    expect(openTexts(update(failed, textLoaded), ['letter'])).toEqual({ kind: 'ready' });
  });
});

test('a source that was taken back is no longer in the trash', () => {
  const state = stateAfter({ kind: 'trashLoaded', trash: [imported] }, saved(imported));
  expect(state.trash).toEqual([]);
});
