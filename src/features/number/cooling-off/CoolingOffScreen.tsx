/** How long a cancelled number can still be got back, and what to do before that ends. */

import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { accountsQuery } from '#api/accounts.ts';
import { appsQuery } from '#api/apps.ts';
import { lineQuery } from '#api/lines.ts';
import { notedQuery } from '#api/noted.ts';
import { requestsQuery } from '#api/requests.ts';
import { serviceQuery } from '#api/service.ts';
import { speakNumber } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { holdingPeriodOf } from '#domain/coolingOff.ts';
import { phaseAt } from '#domain/line.ts';
import { notedRows } from '#domain/own/noted.ts';
import { inTieOrder, ownApp } from '#domain/own/tieOrder.ts';
import { leftBound } from '#domain/stillBound.ts';
import { BeforeEnd } from '#features/number/cooling-off/BeforeEnd.tsx';
import styles from '#features/number/cooling-off/countdown.module.css';
import { NoHoldingPeriod } from '#features/number/cooling-off/NoHoldingPeriod.tsx';
import { PeriodHeading } from '#features/number/cooling-off/PeriodHeading.tsx';
import { AfterPeriod, PeriodEnded } from '#features/number/cooling-off/PeriodOver.tsx';
import { RunningPeriod } from '#features/number/cooling-off/RunningPeriod.tsx';
import { paths } from '#paths.ts';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';
import { TwoColumns } from '#shell/frame/TwoColumns.tsx';
import { useLocale } from '#shell/frame/useLocale.ts';
import { UrgentLink } from '#shell/parts/UrgentLink.tsx';
import { ThresholdVoice } from '#shell/time/ThresholdVoice.tsx';
import { useHoldingPeriodNow } from '#shell/time/useHoldingPeriodNow.ts';
import { NumberPlate } from '#ui/NumberPlate.tsx';

export function Component() {
  useLocale();
  const { data: line } = useSuspenseQuery(lineQuery);
  const { data: accounts } = useSuspenseQuery(accountsQuery);
  // Without it the countdown still stands.
  const listed = useQuery(notedQuery);
  const { data: requests } = useSuspenseQuery(requestsQuery);
  const { data: apps } = useSuspenseQuery(appsQuery);
  const { data: service } = useSuspenseQuery(serviceQuery);
  const now = useHoldingPeriodNow(line);
  const period = holdingPeriodOf(line);
  const phase = phaseAt(line, now);
  if (period === null || phase === 'active' || phase === 'suspended') return <NoHoldingPeriod line={line} />;

  const found = leftBound({ ...accounts, apps, line, capabilities: service.capabilities, requests }, now);
  const left = found && { ...found, rows: inTieOrder(found.rows, ownApp, 'switch') };
  const over = phase === 'released';
  return (
    <TwoColumns
      title={m.coolingOff_title()}
      heading={<PeriodHeading period={period} over={over} now={now} />}
      back={{ to: paths.home, label: m.coolingOff_to_home() }}
      first={
        <div className={styles['first']}>
          <div className="only-print">
            <NumberPlate compact number={line.maskedNumber} spoken={speakNumber(line.maskedNumber)} />
          </div>
          <ThresholdVoice period={period} now={now} />
          {over ? (
            <PeriodEnded period={period} now={now} />
          ) : (
            <RunningPeriod line={line} period={period} service={service} now={now} />
          )}
        </div>
      }
    >
      <div className={styles['parts']}>
        <ProblemNotice error={listed.error} busy={listed.isFetching} onRetry={() => void listed.refetch()} />
        {over ? (
          <AfterPeriod left={left} />
        ) : (
          <BeforeEnd line={line} left={left} noted={notedRows(listed.data ?? [], apps)} service={service} />
        )}
        <UrgentLink />
      </div>
    </TwoColumns>
  );
}
