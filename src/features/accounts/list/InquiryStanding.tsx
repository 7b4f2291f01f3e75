import type { Accounts } from '#api/accounts.ts';
import type { Service } from '#api/service.ts';
import { formatTimeOn } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { outstandingWords } from '#copy/words.ts';
import type { App } from '#domain/app.ts';
import type { Change } from '#domain/comparison.ts';
import { dataAsOf, freshnessAt, type Inquiry, isCollecting, summarise } from '#domain/inquiry.ts';
import { lineCan, type Phase } from '#domain/line.ts';
import { CalmChanges } from '#features/accounts/list/SinceLastTime.tsx';
import styles from '#shell/accounts/accounts.module.css';
import { Freshness } from '#shell/accounts/Freshness.tsx';
import { findRule, ruleWords } from '#shell/parts/findRule.ts';
import { Why } from '#shell/parts/Why.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Progress } from '#ui/Progress.tsx';

/** `apps`: those that were asked, in words. */
function progressWords(apps: string, inquiry: Inquiry, now: number): string {
  const newest = dataAsOf(inquiry);
  if (newest === null) return m.accounts_progress_none({ apps });
  const { asked, replied } = summarise(inquiry);
  const words = { apps, asOf: m.common_data_as_of({ time: formatTimeOn(newest, now) }) };
  return replied === asked ? m.accounts_progress_all(words) : m.accounts_progress({ ...words, replied });
}

type Props = {
  accounts: Accounts;
  inquiry: Inquiry;
  /** Since the inquiry before, those that alarm nobody. */
  changes: readonly Change[];
  apps: ReadonlyMap<string, App>;
  phase: Phase;
  service: Service;
  now: number;
};

/**
 * How many apps have replied, as of when, and what that means: one line that opens. What presses stands outside of it:
 * answers on their way, old answers, a number that can't be looked up.
 */
export function InquiryStanding({ accounts, inquiry, changes, apps, phase, service, now }: Props) {
  const { asked, replied, waiting, notCovered } = summarise(inquiry);
  const label = progressWords(m.common_apps({ count: asked }), inquiry, now);
  const collecting = isCollecting(inquiry);
  const promise = findRule(service, 'inquiryPromise');
  const freshness = (
    <Freshness inquiry={inquiry} nextInquiryAt={accounts.nextInquiryAt} phase={phase} service={service} now={now} />
  );
  const isQuiet = lineCan.inquire(phase) && freshnessAt(inquiry, now) === 'fresh';
  return (
    <>
      {collecting && <Progress label={label} value={replied} max={asked} />}
      {!isQuiet && freshness}
      <Disclosure className={styles.standing} summary={collecting ? m.accounts_numbers_mean() : label}>
        {isQuiet && freshness}
        {collecting && (
          <p>
            {promise && m.accounts_promise({ figure: ruleWords(promise) })} <Why rule={promise} />
          </p>
        )}
        {waiting > 0 && <p>{outstandingWords(inquiry, [...apps.values()])}</p>}
        {accounts.previous !== null && (
          <CalmChanges changes={changes} since={accounts.previous.submittedAt} apps={apps} />
        )}
        <ul className={styles.meaning}>
          <li>{m.accounts_numbers_accounts()}</li>
          <li>{m.accounts_numbers_care()}</li>
          <li>{m.accounts_numbers_replied()}</li>
          {notCovered > 0 && <li>{m.accounts_numbers_covered({ apps: m.common_apps({ count: notCovered }) })}</li>}
        </ul>
      </Disclosure>
    </>
  );
}
