import { boundAtWords, appName, whichAccount } from '#copy/words.ts';
import type { Locale } from '#copy/locale.ts';
import { paths } from '#paths.ts';
import { AppTile } from '#shell/AppTile.tsx';
import { type Follow, RowLink } from '#shell/RowLink.tsx';
import { Row } from '#ui/Row.tsx';
import { memo } from 'react';
import { jointOf, reasonLine, stateWord } from './accountWords.ts';
import type { FoundAccount } from './foundAccounts.ts';
import { rowAct } from './rowAct.ts';
import { RowAction } from './RowAction.tsx';

type Props = {
  account: FoundAccount;
  follow: Follow;
  /** Not read: the words change with it, and a row is made anew for nothing else but its own account. */
  locale: Locale;
};

/** Kept as it is while its account stays the same: of two thousand rows a key or a click touches only a few. */
export const AccountRow = memo(function AccountRow({ account, follow }: Props) {
  const { binding, app, state } = account;
  const act = rowAct(account);
  const stateId = `state-${binding.id}`;
  return (
    <Row
      joint={jointOf(state)}
      tile={<AppTile app={app} />}
      heading={
        <RowLink to={paths.account(binding.id)} follow={follow} aria-describedby={stateId}>
          {appName(app)}
        </RowLink>
      }
      meta={[whichAccount(binding), boundAtWords(binding.boundAt)].filter(Boolean).join(' · ')}
      keepMeta={account.hasTwin}
      state={stateWord(state)}
      stateId={stateId}
      reason={reasonLine(account)}
      action={
        act.kind === 'nothing' || act.kind === 'tooEarly' ? undefined : (
          <RowAction account={account} act={act} follow={follow} />
        )
      }
    />
  );
});
