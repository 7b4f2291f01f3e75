import { m } from '#copy/generated/messages.js';
import type { Account } from '#domain/account.ts';
import { paths } from '#paths.ts';
import { fullName } from '#shell/accounts/accountWords.ts';
import type { RowAct } from '#shell/accounts/rowAct.ts';
import { choose } from '#shell/acts/chosenAccounts.ts';
import { type Follow, RowLink } from '#shell/list/RowLink.tsx';
import { buttonClass } from '#ui/form/buttonClass.ts';

const followWords = {
  watch: () => m.accounts_act_watch(),
  handle: () => m.accounts_act_handle(),
  read: () => m.accounts_act_read(),
} as const;

type Act = Exclude<RowAct, { kind: 'tooEarly' | 'nothing' }>;

function wordsOf(act: Act): string {
  switch (act.kind) {
    case 'request':
      return m.accounts_act_request();
    case 'askWhose':
      return m.accounts_act_ask_whose();
    case 'follow':
      return followWords[act.turn]();
    case 'switch':
      return m.accounts_act_switch();
    case 'otherWays':
      return m.accounts_act_other_ways();
  }
}

/** This row's one act. Its name carries the account's, so that no two links of the list sound alike. */
export function RowAction({ account, act, follow }: { account: Account; act: Act; follow: Follow }) {
  const { id } = account.binding;
  const isButton =
    act.kind === 'request' || act.kind === 'askWhose' || (act.kind === 'follow' && act.turn === 'handle');
  const words = wordsOf(act);
  return (
    <RowLink
      follow={follow}
      to={
        act.kind === 'request' ? paths.check : act.kind === 'follow' ? paths.request(act.requestId) : paths.account(id)
      }
      className={buttonClass(isButton ? 'compact' : 'link')}
      aria-label={m.accounts_act_named({ act: words, name: fullName(account) })}
      onClick={act.kind === 'request' ? () => choose([id]) : undefined}
    >
      {words}
    </RowLink>
  );
}
