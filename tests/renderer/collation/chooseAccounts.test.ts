import { expect, test } from 'vitest';
import { moveAccount, toggleAccount } from '../../../renderer/collation/chooseAccounts';

const choice = { episode: 'october', accounts: ['memcon', 'christopher'], base: 'memcon' };

test('an account put in stands last', () => {
  expect(toggleAccount(choice, 'talbott')?.accounts).toEqual(['memcon', 'christopher', 'talbott']);
});

test('a base taken out hands over to the first account that stays', () => {
  const three = { ...choice, accounts: ['memcon', 'christopher', 'talbott'] };
  expect(toggleAccount(three, 'memcon')?.base).toBe('christopher');
});

test('a comparison never falls below two accounts or rises above six', () => {
  expect(toggleAccount(choice, 'memcon')).toBeNull();
  const six = ['a', 'b', 'c', 'd', 'e', 'f'];
  expect(toggleAccount({ episode: null, accounts: six, base: 'a' }, 'g')).toBeNull();
});

test('a column moves one place and the base goes with it', () => {
  expect(moveAccount(choice, 'memcon', 1)).toEqual({
    ...choice,
    accounts: ['christopher', 'memcon'],
  });
  expect(moveAccount(choice, 'memcon', -1)).toBeNull();
  expect(moveAccount(choice, 'christopher', 1)).toBeNull();
});

test('an account that gives the rows their order gives it up when it is taken out', () => {
  const three = { ...choice, accounts: ['memcon', 'christopher', 'talbott'], order: 'talbott' };
  expect(toggleAccount(three, 'talbott')).not.toHaveProperty('order');
  expect(toggleAccount(three, 'christopher')).toHaveProperty('order', 'talbott');
});
