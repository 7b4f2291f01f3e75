import type { Service } from '#api/service.ts';
import { formatDayWithWeekday, formatDay } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { inLocale } from '#copy/words.ts';
import type { App } from '#domain/app.ts';
import type { Binding } from '#domain/binding.ts';
import {
  dayIndex,
  isLastWeek,
  lastDay,
  type Remaining,
  remainingAt,
  type Window,
  windowDays,
} from '#domain/coolingOff.ts';
import { VerdictFrame } from '#features/home/VerdictFrame.tsx';
import { paths } from '#paths.ts';
import { findRule } from '#shell/rules.ts';
import { Why } from '#shell/Why.tsx';
import { cx } from '#ui/cx.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Ruler } from '#ui/Ruler.tsx';
import styles from './Countdown.module.css';

type Props = { window: Window; worst: Binding | null; apps: ReadonlyMap<string, App>; service: Service; now: number };

/** What is left of the holding period: a fact of the service, said in the unit that the span itself decides. */
export function Countdown({ window, worst, apps, service, now }: Props) {
  const left = remainingAt(window, now);
  const app = worst === null ? undefined : apps.get(worst.appId);
  const first =
    worst !== null && app !== undefined
      ? { to: paths.account(worst.id), label: m.home_deal_first({ app: inLocale(app.name) }) }
      : undefined;
  return (
    <VerdictFrame
      heading={
        <span className={cx(styles['left'], isLastWeek(window, now) && styles['soon'])}>
          <Left left={left} />
          <span className={styles['to']}>{m.home_cooling_lead()}</span>
        </span>
      }
      act={first}
      second={{ to: paths.accounts, label: m.home_deal_open() }}
    >
      <p>
        {left.unit === 'days'
          ? m.home_cooling_last_day({ date: formatDayWithWeekday(lastDay(window)) })
          : m.home_cooling_until({ date: formatDay(lastDay(window)) })}
      </p>
      <Ruler days={windowDays(window)} spent={dayIndex(window, now)} />
      <p>
        {m.home_cooling_index({ day: dayIndex(window, now), days: windowDays(window) })}{' '}
        <Why rule={findRule(service, 'coolingOff')} />
      </p>
      <Disclosure summary={m.home_how_back()}>
        <p>{m.home_back_how()}</p>
        <p>{m.home_back_moves()}</p>
      </Disclosure>
    </VerdictFrame>
  );
}

function Left({ left }: { left: Remaining }) {
  switch (left.unit) {
    case 'days':
      return (
        <span className={styles['days']}>
          <span className={styles['still']}>{m.home_cooling_still()}</span>
          <span>
            <span className={styles['figure']}>{left.days}</span>{' '}
            <span className={styles['unit']}>{m.home_cooling_days_unit({ count: left.days })}</span>
          </span>
        </span>
      );
    case 'hours':
      return m.home_cooling_hours({ span: m.common_hours_minutes({ hours: left.hours, minutes: left.minutes }) });
    case 'minutes':
      return m.home_cooling_hours({ span: m.common_minutes({ count: left.minutes }) });
    case 'seconds':
      return m.home_cooling_hours({ span: m.common_seconds({ count: left.seconds }) });
    case 'over':
      return m.home_released();
  }
}
