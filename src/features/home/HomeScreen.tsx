/** The home: one verdict, one act, then what is under way, then quiet doors. */

import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { accountsQuery } from '#api/accounts.ts';
import { appsQuery } from '#api/apps.ts';
import { cancellationQuery } from '#api/cancellations.ts';
import { lineQuery } from '#api/lines.ts';
import { requestsQuery } from '#api/requests.ts';
import { serviceQuery } from '#api/service.ts';
import { formatDate, speakNumber } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { carrierWords, phaseWords } from '#copy/words.ts';
import { holdingPeriodOf } from '#domain/coolingOff.ts';
import { phaseAt } from '#domain/line.ts';
import { BeforeItEnds } from '#features/home/BeforeItEnds.tsx';
import { Doors } from '#features/home/Doors.tsx';
import styles from '#features/home/HomeScreen.module.css';
import { Running } from '#features/home/Running.tsx';
import { TakeBackCancellation } from '#features/home/TakeBackCancellation.tsx';
import { VerdictView } from '#features/home/VerdictView.tsx';
import { verdictOf } from '#features/home/verdict.ts';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';
import { Columns } from '#shell/frame/TwoColumns.tsx';
import { useLocale } from '#shell/frame/useLocale.ts';
import { TakeBackSubmissions } from '#shell/take-back/TakeBackSubmissions.tsx';
import { ThresholdVoice } from '#shell/time/ThresholdVoice.tsx';
import { useHoldingPeriodNow } from '#shell/time/useHoldingPeriodNow.ts';
import { NumberPlate } from '#ui/NumberPlate.tsx';

export function HomeScreen() {
  useLocale();
  const { data: line } = useSuspenseQuery(lineQuery);
  const { data: accounts } = useSuspenseQuery(accountsQuery);
  const requests = useQuery(requestsQuery);
  const { data: appList } = useSuspenseQuery(appsQuery);
  const { data: service } = useSuspenseQuery(serviceQuery);
  const cancelling = useQuery({ ...cancellationQuery, enabled: line.cancellationExpectedAt !== null });
  const now = useHoldingPeriodNow(line);
  const period = holdingPeriodOf(line);
  const phase = phaseAt(line, now);
  const apps = new Map(appList.map((app) => [app.id, app]));
  const known = {
    line,
    ...accounts,
    requests: requests.data ?? null,
    apps: appList,
    capabilities: service.capabilities,
  };
  const verdict = verdictOf(known, now);
  const facts = [
    carrierWords[line.carrier](),
    phaseWords[phase](),
    // Of a number that is given up its end counts, which stands below.
    ...(phase === 'active' || phase === 'suspended'
      ? [m.common_activated_on({ date: formatDate(line.activatedAt) })]
      : []),
  ];
  return (
    <Columns
      first={
        <div className={styles['first']}>
          <NumberPlate
            number={line.maskedNumber}
            spoken={speakNumber(line.maskedNumber)}
            second={facts.join('\u00a0· ')}
          />
          {period !== null && (phase === 'coolingOff' || phase === 'released') && (
            <ThresholdVoice period={period} now={now} />
          )}
          <VerdictView
            verdict={verdict}
            known={known}
            nextInquiryAt={accounts.nextInquiryAt}
            service={service}
            now={now}
          />
        </div>
      }
    >
      <div className={styles['rest']}>
        {verdict.kind === 'coolingOff' && (
          <BeforeItEnds line={line} period={verdict.period} left={verdict.left} waiting={verdict.waiting} now={now} />
        )}
        <TakeBackCancellation
          cancellation={cancelling.data?.cancellation ?? null}
          service={service}
          readAnew={() => void cancelling.refetch()}
        />
        {requests.data !== undefined && (
          <TakeBackSubmissions
            requests={requests.data}
            apps={appList}
            service={service}
            readAnew={() => void requests.refetch()}
          />
        )}
        {requests.data !== undefined && (
          <Running requests={requests.data} bindings={accounts.bindings} apps={apps} now={now} />
        )}
        {requests.data === undefined && (
          <ProblemNotice error={requests.error} busy={requests.isFetching} onRetry={() => void requests.refetch()} />
        )}
        <Doors verdict={verdict} known={known} now={now} />
      </div>
    </Columns>
  );
}
