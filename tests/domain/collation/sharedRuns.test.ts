import { expect, test } from 'vitest';
import { readPassage } from '../../../domain/collation/readPassage';
import { sharedRuns } from '../../../domain/collation/sharedRuns';

function runs(left: string, right: string): readonly string[] {
  return sharedRuns(readPassage(left), readPassage(right), 4);
}

test('a run is shown as the left account spells it', () => {
  expect(runs('So he signed the Paris treaty.', 'then SIGNED THE PARIS TREATY again')).toEqual([
    'signed the Paris treaty',
  ]);
});

test('a run in which no two words tell something is not shown', () => {
  expect(runs('He knew that it was in the valley.', 'Told that it was in the valley')).toEqual([]);
});
