import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { failure, success } from '../../../domain/result';
import { type Corrections, noCorrections } from '../../../domain/structure/corrections';
import type { Bridge } from '../../../preload/bridge';
import { takeStep } from '../../../renderer/state/correctionSteps';
import { createStore } from '../../../renderer/state/store';
import { aBridge } from '../../support/aBridge';

function confirmed(...ids: readonly string[]): Corrections {
  return { ...noCorrections, confirmed: [...ids] };
}

describe('the steps of what was said', () => {
  test('lead back and forward again to the same', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (ids) => {
        let present = noCorrections;
        let steps = takeStep(undefined, present, 'said');
        for (const id of ids) {
          present = confirmed(id);
          steps = takeStep(steps, present, 'said');
        }
        const last = confirmed('last');
        const undone = takeStep(steps, last, 'undone');
        expect(undone.future).toEqual([last]);
        expect(takeStep(undone, present, 'redone')).toEqual(steps);
      }),
    );
  });

  test('that were taken back are gone once something else is said', () => {
    const undone = takeStep(takeStep(undefined, noCorrections, 'said'), confirmed('a'), 'undone');
    expect(takeStep(undone, noCorrections, 'said').future).toEqual([]);
  });
});

describe('what is said of a text', () => {
  function aStore(saveCorrections: Bridge['saveCorrections']) {
    const store = createStore(aBridge({ saveCorrections }));
    const text = { source: 'letter', blocks: [], corrections: noCorrections };
    store.send({ kind: 'textLoaded', text });
    const said = () => store.read().texts.get('letter')?.corrections;
    return { store, said };
  }

  test('is taken back and said again, step by step, each on disk before it is so', async () => {
    const { store, said } = aStore(async (_, corrections) => success(corrections));
    await store.saveCorrections('letter', confirmed('a'));
    await store.saveCorrections('letter', confirmed('a', 'b'));
    await store.undoCorrection('letter');
    await store.undoCorrection('letter');
    await store.undoCorrection('letter');
    expect(said()).toEqual(noCorrections);
    await store.redoCorrection('letter');
    expect(said()).toEqual(confirmed('a'));
    await store.redoCorrection('letter');
    await store.redoCorrection('letter');
    expect(said()).toEqual(confirmed('a', 'b'));
  });

  test('stays as it was where it could not be saved, and can be taken back later', async () => {
    let isFull = false;
    const { store, said } = aStore(async (_, corrections) =>
      isFull ? failure({ message: 'The disk is full.' }) : success(corrections),
    );
    await store.saveCorrections('letter', confirmed('a'));
    isFull = true;
    await store.undoCorrection('letter');
    expect(said()).toEqual(confirmed('a'));
    expect(store.read().notice?.text).toContain('The disk is full.');
    isFull = false;
    await store.undoCorrection('letter');
    expect(said()).toEqual(noCorrections);
  });
});
