import { boundAtWords, appName, whichAccount } from '#copy/words.ts';
import { paths } from '#paths.ts';
import { Row } from '#ui/Row.tsx';
import { Link } from 'react-router';
import { jointOf, reasonLine, stateWord } from './accountWords.ts';
import { AppTile } from '#shell/AppTile.tsx';
import type { FoundAccount } from './foundAccounts.ts';
import { rowAct } from './rowAct.ts';
import { RowAction } from './RowAction.tsx';

export function AccountRow({ account }: { account: FoundAccount }) {
  const { binding, app, state } = account;
  const act = rowAct(account);
  const stateId = `state-${binding.id}`;
  return (
    <Row
      joint={jointOf(state)}
      tile={<AppTile app={app} />}
      heading={
        <Link to={paths.account(binding.id)} aria-describedby={stateId}>
          {appName(app)}
        </Link>
      }
      meta={[whichAccount(binding), boundAtWords(binding.boundAt)].filter(Boolean).join(' · ')}
      keepMeta={account.hasTwin}
      state={stateWord(state)}
      stateId={stateId}
      reason={reasonLine(account)}
      action={act.kind === 'nothing' || act.kind === 'tooEarly' ? undefined : <RowAction account={account} act={act} />}
    />
  );
}
