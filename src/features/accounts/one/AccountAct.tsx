import type { Service } from '#api/service.ts';
import { m } from '#copy/generated/messages.js';
import { appName } from '#copy/words.ts';
import type { Account } from '#domain/account.ts';
import type { App } from '#domain/app.ts';
import { isShutOut } from '#domain/request.ts';
import { type Basis, dueRules } from '#domain/requests/basis.ts';
import { paths } from '#paths.ts';
import { TooEarly } from '#shell/accounts/TooEarly.tsx';
import { choose } from '#shell/acts/chosenAccounts.ts';
import { Link } from '#shell/frame/Link.tsx';
import type { CameFrom } from '#shell/frame/useWayBack.ts';
import { findRule, ruleWords } from '#shell/parts/findRule.ts';
import parts from '#shell/parts/parts.module.css';
import { Why } from '#shell/parts/Why.tsx';
import { effectOf } from '#shell/requests/effectWords.ts';
import { buttonClass } from '#ui/form/buttonClass.ts';
import { Notice } from '#ui/Notice.tsx';
import { kept } from '#ui/text/kept.tsx';

type Props = { account: Account; service: Service; from: CameFrom | undefined };

/** The act that eligibility gives, with its consequence before the button. What eligibility does not give is not shown here. */
export function AccountAct({ account, service, from }: Props) {
  const { eligibility, binding } = account;
  switch (eligibility.kind) {
    case 'request':
      return (
        <section className={parts.part}>
          <h2>{m.accounts_request_heading()}</h2>
          {isShutOut(account.request) && <p>{m.unbind_why_blocked()}</p>}
          <StopNotice app={account.app} basis={eligibility.basis} />
          <p>{effectOf(eligibility)}</p>
          {eligibility.basis === 'formerHolder' && <p>{m.accounts_stranger()}</p>}
          <Estimate basis={eligibility.basis} service={service} />
          <Link to={paths.check} state={from} className={buttonClass('primary')} onClick={() => choose([binding.id])}>
            {m.accounts_act_request()}
          </Link>
        </section>
      );
    case 'alreadyOpen':
      return (
        <section className={parts.part}>
          <h2>{m.accounts_open_heading()}</h2>
          <p>{m.accounts_open_text()}</p>
          <Link to={paths.request(eligibility.requestId)} state={from} className={buttonClass('primary')}>
            {m.accounts_act_watch()}
          </Link>
        </section>
      );
    case 'tooEarly':
      return <TooEarly until={eligibility.lookAgainAt} service={service} />;
    case 'askWhose':
    case 'selfCutGuard':
    case 'ownAccount':
    case 'none':
      return null;
  }
}

/** Money makes the person stop. One's own account says so where it is switched; somebody else's says so here. */
function StopNotice({ app, basis }: { app: App | null; basis: Basis }) {
  if (!app?.money || basis === 'leaving') return null;
  return (
    <Notice tone="warning" level={3} heading={m.accounts_stop_other()}>
      <p>{m.accounts_stop_other_text({ app: appName(app) })}</p>
    </Notice>
  );
}

function Estimate({ basis, service }: { basis: Basis; service: Service }) {
  const rule = findRule(service, dueRules[basis]);
  if (rule === undefined) return null;
  return (
    <p className={parts.meta}>
      {kept(m.accounts_estimate({ figure: ruleWords(rule) }))} <Why rule={rule} />
    </p>
  );
}
