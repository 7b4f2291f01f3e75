import type { Service } from '#api/service.ts';
import { deadlineWords, ownDeadlineWords, rulerWords } from '#copy/countdownWords.ts';
import { m } from '#copy/generated/messages.js';
import { inLocale } from '#copy/words.ts';
import type { App } from '#domain/app.ts';
import type { Binding } from '#domain/binding.ts';
import { dayIndex, isLastWeek, type Window, windowDays } from '#domain/coolingOff.ts';
import { VerdictFrame } from '#features/home/VerdictFrame.tsx';
import { paths } from '#paths.ts';
import { Remaining } from '#shell/Remaining.tsx';
import { findRule } from '#shell/rules.ts';
import { Why } from '#shell/Why.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Ruler } from '#ui/Ruler.tsx';

type Props = { window: Window; worst: Binding | null; apps: ReadonlyMap<string, App>; service: Service; now: number };

/** What is left of the holding period: a fact of the service, said in the unit that the span itself decides. */
export function Countdown({ window, worst, apps, service, now }: Props) {
  const app = worst === null ? undefined : apps.get(worst.appId);
  const first =
    worst !== null && app !== undefined
      ? { to: paths.account(worst.id), label: m.home_deal_first({ app: inLocale(app.name) }) }
      : undefined;
  const ownDeadline = ownDeadlineWords(window);
  return (
    <VerdictFrame
      heading={<Remaining window={window} now={now} />}
      act={first}
      second={{ to: paths.accounts, label: m.home_deal_open() }}
      quiet={{ to: paths.coolingOff, label: m.countdown_details() }}
    >
      <p>{deadlineWords(window, now)}</p>
      {ownDeadline !== null && <p>{ownDeadline}</p>}
      <Ruler
        days={windowDays(window)}
        spent={dayIndex(window, now)}
        lastWeek={isLastWeek(window, now)}
        labels={rulerWords(window, now)}
      />
      <p>
        {m.countdown_index({ day: dayIndex(window, now), days: windowDays(window) })}{' '}
        <Why rule={findRule(service, 'coolingOff')} />
      </p>
      <Disclosure summary={m.home_how_back()}>
        <p>{m.home_back_how()}</p>
        <p>{m.home_back_moves()}</p>
      </Disclosure>
    </VerdictFrame>
  );
}
