import type { Service } from '#api/service.ts';
import { rulerWords } from '#copy/countdownWords.ts';
import { formatNearDay } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { inLocale } from '#copy/words.ts';
import { dayIndex, type HoldingPeriod, holdingDays } from '#domain/coolingOff.ts';
import { isLastWeek } from '#domain/countdown.ts';
import type { BoundRow } from '#domain/stillBound.ts';
import type { Day } from '#domain/time.ts';
import styles from '#features/home/VerdictFrame.module.css';
import { VerdictFrame } from '#features/home/VerdictFrame.tsx';
import { paths } from '#paths.ts';
import { findRule } from '#shell/parts/findRule.ts';
import { Why } from '#shell/parts/Why.tsx';
import { Deadline } from '#shell/time/Deadline.tsx';
import { Remaining } from '#shell/time/Remaining.tsx';
import { Ruler } from '#ui/Ruler.tsx';

type Props = {
  period: HoldingPeriod;
  waiting: readonly BoundRow[];
  visitOn: Day | null;
  service: Service;
  now: number;
};

/** What is left of the holding period: a fact of the service, said in the unit that the span itself decides. */
export function Countdown({ period, waiting, visitOn, service, now }: Props) {
  const [worst] = waiting;
  const app = worst?.app;
  const retrieve = { to: paths.retrieve, label: m.home_how_back() };
  const deal =
    worst !== undefined && app
      ? { to: paths.account(worst.binding.id), label: m.home_deal_first({ app: inLocale(app.name) }) }
      : undefined;
  // A booked visit comes first, then money that a stranger could reach; otherwise getting the number back does.
  const acts =
    visitOn !== null
      ? [{ to: paths.retrieve, label: m.home_what_to_bring() }, deal]
      : app?.money
        ? [deal, retrieve]
        : [retrieve, deal];
  const remaining = <Remaining period={period} now={now} />;
  return (
    <VerdictFrame
      heading={visitOn === null ? remaining : m.home_booked({ date: formatNearDay(visitOn) })}
      act={acts[0]}
      second={acts[1]}
      quiet={{ to: paths.coolingOff, label: m.coolingOff_details() }}
      after={
        <p>
          <span>{m.coolingOff_index({ day: dayIndex(period, now), days: holdingDays(period) })}</span>{' '}
          <Why rule={findRule(service, 'coolingOff')} />
        </p>
      }
    >
      {visitOn !== null && (
        <>
          <p>{m.home_booked_next()}</p>
          {remaining}
        </>
      )}
      <Deadline period={period} now={now} />
      <div className={styles['aside']}>
        <Ruler
          days={holdingDays(period)}
          spent={dayIndex(period, now)}
          lastWeek={isLastWeek(period, now)}
          labels={rulerWords(period, now)}
        />
        {visitOn === null && deal !== undefined && app?.money && <p>{m.home_deal_why({ app: inLocale(app.name) })}</p>}
      </div>
    </VerdictFrame>
  );
}
