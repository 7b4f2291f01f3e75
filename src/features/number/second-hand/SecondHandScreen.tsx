/** The new holder's first day: was this number somebody else's, what is left of them, and what to do about it. */

import { useSuspenseQuery } from '@tanstack/react-query';
import { accountsQuery } from '#api/accounts.ts';
import { appsQuery } from '#api/apps.ts';
import { lineQuery } from '#api/lines.ts';
import { serviceQuery } from '#api/service.ts';
import { formatDate } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { accountsOf } from '#domain/account.ts';
import type { Binding } from '#domain/binding.ts';
import { earlierFinds } from '#domain/inquiry/earlierFinds.ts';
import { freshnessAt } from '#domain/inquiry.ts';
import { isFirstDay, lineCan, phaseAt } from '#domain/line.ts';
import { type SecondHand, secondHandAt } from '#domain/secondHand.ts';
import styles from '#features/number/Number.module.css';
import { SecondHandAdvice } from '#features/number/second-hand/SecondHandAdvice.tsx';
import { SecondHandVerdict } from '#features/number/second-hand/SecondHandVerdict.tsx';
import { paths } from '#paths.ts';
import { Freshness } from '#shell/accounts/Freshness.tsx';
import { Link } from '#shell/frame/Link.tsx';
import { Screen } from '#shell/frame/Screen.tsx';
import { useHashTarget } from '#shell/frame/useHashTarget.ts';
import { useLocale } from '#shell/frame/useLocale.ts';
import { isChoosable } from '#shell/requests/accountChoice.ts';
import { useNow } from '#shell/time/useNow.ts';
import { buttonClass } from '#ui/form/buttonClass.ts';
import { Notice } from '#ui/Notice.tsx';
import { kept } from '#ui/text/kept.tsx';

/** The accounts that the answer tells of. */
function toldIn(answer: SecondHand): Binding[] {
  if (!('fromBefore' in answer)) return [];
  const { kind, fromBefore, cantTell, saidMine } = answer;
  return [...fromBefore, ...(kind === 'collecting' ? [] : cantTell), ...saidMine];
}

export function Component() {
  useLocale();
  const now = useNow();
  useHashTarget();
  const { data: accounts } = useSuspenseQuery(accountsQuery);
  const { data: apps } = useSuspenseQuery(appsQuery);
  const { data: line } = useSuspenseQuery(lineQuery);
  const { data: service } = useSuspenseQuery(serviceQuery);
  const date = formatDate(line.activatedAt);
  const phase = phaseAt(line, now);
  const known = { ...accounts, apps, line, requests: null, capabilities: service.capabilities };
  const answer = secondHandAt({ line, inquiry: accounts.inquiry, bindings: accounts.bindings }, now);
  return (
    <Screen
      title={m.secondHand_title()}
      lead={<p>{m.secondHand_lead()}</p>}
      back={{ to: paths.number, label: m.secondHand_back() }}
    >
      <div className={styles.stack}>
        {accounts.inquiry !== null && 'summary' in answer && freshnessAt(accounts.inquiry, now) !== 'fresh' && (
          <Freshness
            inquiry={accounts.inquiry}
            nextInquiryAt={accounts.nextInquiryAt}
            phase={phase}
            service={service}
            now={now}
          />
        )}
        <SecondHandVerdict
          answer={answer}
          earlier={earlierFinds({ ...accounts, bindings: toldIn(answer) })}
          mayInquire={lineCan.inquire(phase)}
          mayChoose={accountsOf(known, now).some(isChoosable)}
          service={service}
        />
        {/* A date that has moved is not that of the first day, and whoever had the number before a transfer is no secret. */}
        {isFirstDay(line) && answer.kind !== 'notInUse' && (
          <p>{kept(line.secondHand ? m.secondHand_carrier_yes({ date }) : m.secondHand_carrier_no({ date }))}</p>
        )}
        {!line.kindSupported && (
          <Notice tone="warning" heading={m.secondHand_kind()}>
            <p>{m.secondHand_kind_text()}</p>
          </Notice>
        )}
        {accounts.inquiry !== null && (
          <Link to={paths.accounts} className={buttonClass('link')}>
            {m.secondHand_see_accounts()}
          </Link>
        )}
        {answer.kind !== 'notInUse' && <SecondHandAdvice line={line} service={service} now={now} />}
      </div>
    </Screen>
  );
}
