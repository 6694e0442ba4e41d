import type { Account } from '../../domain/library/account';
import type { Choice } from '../state/view';
import { AccountTitle } from './AccountTitle';

type Props = {
  readonly account: Account;
  readonly choice: Choice;
  /** EDTF; null where no one event is compared. */
  readonly eventDate: string | null;
};

/** The head of a column of the table. */
export function AccountHead({ account, choice, eventDate }: Props) {
  return (
    <div role="columnheader" className="account-head" data-account={account.source.id}>
      <AccountTitle account={account} choice={choice} eventDate={eventDate} />
    </div>
  );
}
