import { expect, test } from 'vitest';
import { drawLink, giveName } from '../../../domain/judgements/judge';
import { noJudgements } from '../../../domain/judgements/judgements';
import type { Library } from '../../../domain/library/library';
import { openCollation } from '../../../renderer/collation/openCollation';
import { anAccount } from '../../support/anAccount';

const genius = 'Yeltsin called the partnership for peace a stroke of genius';
const membership = 'Membership in NATO would come later, in a longer term evolution';
const river = 'They walked along the river before dinner';

const library: Library = {
  name: 'Two accounts',
  sources: [
    anAccount('memcon', [genius, membership, river]).source,
    anAccount('talbott', [membership, genius]).source,
  ],
  episodes: [],
  problems: [],
  opening: { episode: '', accounts: [] },
};

const choice = { episode: null, accounts: ['memcon', 'talbott'], base: 'memcon' };

function namesOf(rows: ReturnType<typeof openCollation>['rows']): readonly (string | undefined)[] {
  return rows.map(({ moment }) => moment.readings[0]?.passageIds[0]);
}

test('bases, orders and columns are arrangements of one alignment', () => {
  const { collation } = openCollation(library, choice, noJudgements);
  for (const other of [
    { ...choice, base: 'talbott' },
    { ...choice, order: 'talbott' },
    { ...choice, accounts: ['talbott', 'memcon'] },
  ]) {
    expect(openCollation(library, other, noJudgements).collation).toBe(collation);
  }
});

test('the rows follow the account that was asked for, the words still the base', () => {
  // Only the memcon tells of the river: that stays where it follows what both tell.
  const open = openCollation(library, { ...choice, order: 'talbott' }, noJudgements);
  expect(open.base).toBe(0);
  expect(namesOf(open.rows)).toEqual(['memcon#p2', 'memcon#p3', 'memcon#p1']);
  expect(namesOf(openCollation(library, choice, noJudgements).rows)).toEqual([
    'memcon#p1',
    'memcon#p2',
    'memcon#p3',
  ]);
});

test('what the reader says of a link aligns anew, the name of a moment does not', () => {
  const { collation, rows } = openCollation(library, choice, noJudgements);
  const [first] = rows;
  if (first === undefined) throw new Error('There are no rows');
  const named = giveName(noJudgements, first.moment, 'the praise');
  const open = openCollation(library, choice, named);
  expect(open.collation).toBe(collation);
  expect(open.rows[0]?.givenName).toBe('the praise');
  const drawn = drawLink(noJudgements, 'memcon#p3', 'talbott#p1');
  expect(openCollation(library, choice, drawn).collation).not.toBe(collation);
});

test('another text is aligned anew', () => {
  const { collation } = openCollation(library, choice, noJudgements);
  const [memcon] = library.sources;
  if (memcon === undefined) throw new Error('There is no memcon');
  const sources = [memcon, anAccount('talbott', [river]).source];
  expect(openCollation({ ...library, sources }, choice, noJudgements).collation).not.toBe(
    collation,
  );
});
