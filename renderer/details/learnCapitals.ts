import type { Capitals } from '../../domain/details/capitals';
import { capitalsOf } from '../../domain/details/listDetails';
import { readAccount } from '../../domain/details/readAccount';
import type { Account } from '../../domain/library/account';

const read = new WeakMap<readonly Account[], Capitals>();

/** What all the accounts of a comparison teach of names; read once for all its moments. */
export function learnCapitals(accounts: readonly Account[]): Capitals {
  const known = read.get(accounts);
  if (known !== undefined) return known;
  const capitals = capitalsOf(accounts.map(readAccount));
  read.set(accounts, capitals);
  return capitals;
}
