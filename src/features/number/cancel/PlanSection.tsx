import { accountLine } from '#copy/accountLine.ts';
import { m } from '#copy/generated/messages.js';
import { appName } from '#copy/words.ts';
import type { Account } from '#domain/account.ts';
import type { EarlierFinds } from '#domain/inquiry/earlierFinds.ts';
import { type Inquiry, isCollecting, summarise } from '#domain/inquiry.ts';
import type { Plan } from '#domain/leavingPlan.ts';
import type { NotedRow } from '#domain/own/noted.ts';
import { type LockOut, opensOthers } from '#domain/own/ties.ts';
import styles from '#features/number/Number.module.css';
import { paths } from '#paths.ts';
import { fullName, jointOf, stateWord } from '#shell/accounts/accountWords.ts';
import { EarlierNote } from '#shell/accounts/EarlierNote.tsx';
import { NotedRows } from '#shell/accounts/NotedRows.tsx';
import { TieNotes } from '#shell/accounts/TieNotes.tsx';
import { Link } from '#shell/frame/Link.tsx';
import type { CameFrom } from '#shell/frame/useWayBack.ts';
import { AppTile } from '#shell/parts/AppTile.tsx';
import { ConnectedList } from '#ui/ConnectedList.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { buttonClass } from '#ui/form/buttonClass.ts';
import { Row } from '#ui/Row.tsx';

/** Each step leads back here. */
const fromPlan: CameFrom = { list: 'plan' };

/** Why there are no steps: nothing asked yet, nothing told yet, nothing found, or all done. */
function noSteps(plan: Plan, inquiry: Inquiry | null): string {
  if (inquiry === null) return m.number_plan_unknown();
  if (isCollecting(inquiry)) return m.number_plan_waiting();
  if (plan.done > 0) return m.number_plan_none();
  return summarise(inquiry).told > 0 ? m.number_plan_nothing_found() : m.number_why_nothing_told();
}

type Props = {
  plan: Plan;
  earlier: EarlierFinds | null;
  keys: readonly LockOut[];
  noted: readonly NotedRow[];
  inquiry: Inquiry | null;
};

/** Everything still bound, in the order of what a stranger could do with it, then what the person noted by hand. */
export function PlanSection({ plan, earlier, keys, noted, inquiry }: Props) {
  const notedFirst = opensOthers(noted, keys);
  return (
    <section className={styles.part}>
      <h2>{m.number_plan()}</h2>
      <p className={styles.quiet}>{plan.toDo.length === 0 ? noSteps(plan, inquiry) : m.number_plan_text()}</p>
      <EarlierNote earlier={earlier} />
      <TieNotes keys={keys} level={3} />
      {notedFirst && <NotedRows rows={noted} level={3} />}
      {plan.toDo.length > 0 && (
        <ConnectedList>
          {plan.toDo.map((account) => (
            <PlanRow key={account.binding.id} account={account} />
          ))}
        </ConnectedList>
      )}
      {plan.done > 0 && <p>{m.number_plan_done({ count: plan.done })}</p>}
      {!notedFirst && <NotedRows rows={noted} level={3} />}
      <Disclosure summary={m.number_forgotten()}>
        <ul className={styles.reasons}>
          <li>{m.number_forgotten_banks()}</li>
          <li>{m.number_forgotten_public()}</li>
          <li>{m.number_forgotten_people()}</li>
          <li>{m.number_forgotten_photos()}</li>
        </ul>
      </Disclosure>
    </section>
  );
}

function PlanRow({ account }: { account: Account }) {
  const { binding, app, state } = account;
  const full = fullName(account);
  const risk = app?.money ? m.number_risk_money() : app?.recovery ? m.number_risk_recovery() : null;
  const open = binding.openRequestId !== null;
  return (
    <Row
      joint={jointOf(state)}
      tile={<AppTile app={app} />}
      heading={
        <Link to={paths.account(binding.id)} state={fromPlan} aria-label={full}>
          {appName(app)}
        </Link>
      }
      meta={accountLine(binding)}
      keepMeta={account.sharesApp}
      state={stateWord(account)}
      reason={risk}
      act={
        <Link
          to={open ? paths.request(binding.openRequestId ?? '') : paths.account(binding.id)}
          state={fromPlan}
          className={buttonClass('compact')}
          aria-label={m.number_act_deal_of({ app: full })}
        >
          {m.number_act_deal()}
        </Link>
      }
    />
  );
}
