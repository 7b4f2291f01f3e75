import { memo, type ReactNode, useId } from 'react';
import { serviceNow } from '#api/serviceClock.ts';
import { accountLine } from '#copy/accountLine.ts';
import { appName } from '#copy/words.ts';
import type { Account } from '#domain/account.ts';
import type { Locale } from '#domain/languages.ts';
import { paths } from '#paths.ts';
import { fullName, jointOf, reasonLine, stateWord } from '#shell/accounts/accountWords.ts';
import { RowAction } from '#shell/accounts/RowAction.tsx';
import { rowAct } from '#shell/accounts/rowAct.ts';
import { type Follow, RowLink } from '#shell/list/RowLink.tsx';
import { AppTile } from '#shell/parts/AppTile.tsx';
import { Row } from '#ui/Row.tsx';

type Props = {
  account: Account;
  follow: Follow;
  /** Not read: the words change with it, and a row is made anew for nothing else but its own account. */
  locale: Locale;
  id?: string | undefined;
  /** Stands in place of the link to the row's one act, where that act can be done right here. */
  here?: ReactNode;
};

/** Kept as it is while its account stays the same: of hundreds of rows a key or a click touches only a few. */
export const AccountRow = memo(function AccountRow({ account, follow, id, here }: Props) {
  const { binding, app, state } = account;
  const act = rowAct(account);
  const stateId = useId();
  const link =
    act.kind === 'nothing' || act.kind === 'tooEarly' ? undefined : (
      <RowAction account={account} act={act} follow={follow} />
    );
  return (
    <Row
      id={id}
      joint={jointOf(state)}
      tile={<AppTile app={app} />}
      heading={
        <RowLink
          to={paths.account(binding.id)}
          follow={follow}
          aria-label={fullName(account)}
          aria-describedby={stateId}
        >
          {appName(app)}
        </RowLink>
      }
      meta={accountLine(binding)}
      keepMeta={account.sharesApp}
      state={stateWord(account)}
      stateId={stateId}
      reason={reasonLine(account, serviceNow())}
      act={here ? undefined : link}
      action={here}
    />
  );
});
