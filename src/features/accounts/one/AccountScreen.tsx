/** One account: what it is, whose it is, and the one act that remains. */

import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import {
  accountsQuery,
  askAgainMutation,
  declareMutation,
  recheckMutation,
  sayDoneMutation,
  unsayDoneMutation,
} from '#api/accounts.ts';
import { appDetailsQuery } from '#api/appDetails.ts';
import { appsQuery } from '#api/apps.ts';
import { lineQuery } from '#api/lines.ts';
import { preferencesQuery, watchAppMutation } from '#api/preferences.ts';
import { requestsQuery } from '#api/requests.ts';
import { serviceQuery } from '#api/service.ts';
import { accountLine } from '#copy/accountLine.ts';
import { m } from '#copy/generated/messages.js';
import { appName, inLocale } from '#copy/words.ts';
import { accountsOf } from '#domain/account.ts';
import { detailsOf } from '#domain/app.ts';
import { bindingCan } from '#domain/binding.ts';
import { lineCan } from '#domain/line.ts';
import { AccountAct } from '#features/accounts/one/AccountAct.tsx';
import { AccountFacts } from '#features/accounts/one/AccountFacts.tsx';
import { OwnAccount } from '#features/accounts/one/OwnAccount.tsx';
import { PastRequests } from '#features/accounts/one/PastRequests.tsx';
import { RemainingWay } from '#features/accounts/one/RemainingWay.tsx';
import { WhoseIsIt } from '#features/accounts/one/WhoseIsIt.tsx';
import { paths } from '#paths.ts';
import { jointOf, reasonLine, stateWord } from '#shell/accounts/accountWords.ts';
import { useAct, useFocusAfter } from '#shell/acts/useAct.ts';
import { Link } from '#shell/frame/Link.tsx';
import { Screen } from '#shell/frame/Screen.tsx';
import { TwoColumns } from '#shell/frame/TwoColumns.tsx';
import { useLocale } from '#shell/frame/useLocale.ts';
import { useWayBack } from '#shell/frame/useWayBack.ts';
import { AppTile } from '#shell/parts/AppTile.tsx';
import parts from '#shell/parts/parts.module.css';
import { useNow } from '#shell/time/useNow.ts';
import { ConnectedList } from '#ui/ConnectedList.tsx';
import { buttonClass } from '#ui/form/buttonClass.ts';
import { Row } from '#ui/Row.tsx';

export function Component() {
  useLocale();
  const now = useNow();
  const bindingId = useParams()['id'] ?? '';
  const { data: accounts } = useSuspenseQuery(accountsQuery);
  const { data: apps } = useSuspenseQuery(appsQuery);
  // Without it everything can be done all the same.
  const { data: details = [] } = useQuery(appDetailsQuery);
  const { data: line } = useSuspenseQuery(lineQuery);
  const { data: service } = useSuspenseQuery(serviceQuery);
  const { data: requests } = useSuspenseQuery(requestsQuery);
  const { data: preferences } = useSuspenseQuery(preferencesQuery);
  const declare = useAct(declareMutation);
  const own = useFocusAfter<HTMLDivElement>(`${accounts.bindings.find(({ id }) => id === bindingId)?.ownAccount}`);
  const sayDone = useAct(sayDoneMutation, { focus: own });
  const unsayDone = useAct(unsayDoneMutation, { focus: own });
  const recheck = useAct(recheckMutation);
  const askAgain = useAct(askAgainMutation);
  const watch = useAct(watchAppMutation);

  const { back, from } = useWayBack({ to: paths.accounts, label: m.accounts_back() });
  const account = accountsOf({ ...accounts, apps, line, capabilities: service.capabilities, requests }, now).find(
    ({ binding }) => binding.id === bindingId,
  );
  if (account === undefined) {
    return (
      <Screen title={m.accounts_unknown()} lead={<p>{m.accounts_unknown_text()}</p>} back={back}>
        <Link to={paths.accounts} className={buttonClass('primary')}>
          {m.accounts_back()}
        </Link>
      </Screen>
    );
  }

  const { binding, app, eligibility, phase, state } = account;
  const known = detailsOf(app, details);
  const about = inLocale(known.about);
  const follows = lineCan.followRequests(phase);
  const isLeft = phase === 'coolingOff' || phase === 'released';
  const isOwn = binding.declaration === 'mine' || (isLeft && binding.declaration !== 'notMine');
  const isLeaving = eligibility.kind === 'request' && eligibility.basis === 'leaving';

  const act = <AccountAct account={account} service={service} from={from} />;
  // Whoever leaves the number switches first: unbinding before that would lock them out.
  const switching = isOwn && binding.goneAt === null && (
    <OwnAccount
      account={account}
      before={known.before}
      mayReport={follows && bindingCan.sayDone(binding)}
      mayRecheck={lineCan.inquire(phase) && bindingCan.recheck(binding)}
      mayUndo={follows && bindingCan.unsayDone(binding)}
      sayDone={sayDone}
      unsayDone={unsayDone}
      recheck={recheck}
      place={own.place}
    />
  );

  const first = (
    <>
      {about !== '' && <p className={parts.meta}>{about}</p>}
      <div className={parts.stack}>
        <ConnectedList>
          <Row
            joint={jointOf(state)}
            tile={<AppTile app={app} />}
            level={2}
            heading={stateWord(account)}
            meta={accountLine(binding)}
            keepMeta
            reason={reasonLine(account, now)}
          />
        </ConnectedList>
        {eligibility.kind === 'tooEarly' && act}
        {follows && binding.goneAt === null && (
          <WhoseIsIt
            account={account}
            line={line}
            locked={!bindingCan.declare(binding)}
            saving={declare.isPending ? declare.variables.declaration : null}
            error={declare.error}
            onSay={(declaration) => declare.mutate({ bindingId, declaration })}
          />
        )}
        {isLeaving && switching}
        {eligibility.kind !== 'tooEarly' && act}
        {eligibility.kind === 'none' && (
          <RemainingWay
            account={account}
            reason={eligibility.reason}
            line={line}
            service={service}
            askAgain={{
              act: () => accounts.inquiry && askAgain.mutate({ inquiryId: accounts.inquiry.id, appId: binding.appId }),
              busy: askAgain.isPending,
              error: askAgain.error,
            }}
            watch={{
              on: preferences.watchedAppIds.includes(binding.appId),
              set: (watched) => watch.mutate({ appId: binding.appId, watched }),
              busy: watch.isPending,
              error: watch.error,
            }}
          />
        )}
        {!isLeaving && switching}
      </div>
    </>
  );
  return (
    <TwoColumns even title={m.accounts_one_title()} heading={appName(app)} back={back} first={first}>
      <div className={parts.stack}>
        <PastRequests requests={requests.filter((request) => request.bindingId === bindingId)} now={now} />
        <AccountFacts account={account} line={line} now={now} />
      </div>
    </TwoColumns>
  );
}
