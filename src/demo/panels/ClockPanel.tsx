import { call } from '#api/client.ts';
import { control } from '#contract/control.ts';
import type { BodyOf } from '#contract/operation.ts';
import { formatDateTime, formatDay, formatTime } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { inLocale } from '#copy/words.ts';
import { movedWords, stepBack } from '#demo/acts.ts';
import type { PanelProps } from '#demo/panels/panel.ts';
import { DAY, dayAt, HOUR, MINUTE, msOf } from '#domain/time.ts';
import { Button } from '#ui/form/Button.tsx';

/** The twin's time runs beside the device's; how far, in the two largest units. */
function offsetWords(offsetMs: number): string {
  const ms = Math.abs(offsetMs);
  if (ms < MINUTE) return m.demo_offset_none();
  const span = {
    days: Math.floor(ms / DAY),
    hours: Math.floor((ms % DAY) / HOUR),
    minutes: Math.floor((ms % HOUR) / MINUTE),
  };
  return offsetMs > 0 ? m.demo_offset_ahead(span) : m.demo_offset_behind(span);
}

/** Only forward, event by event in order; back is one step of the console's own. */
export function ClockPanel({ twin, state }: PanelProps) {
  const now = msOf(state.now);
  const advance = (body: BodyOf<typeof control.advance>) => () =>
    void twin.run(() => call(control.advance, { body }), { say: movedWords(state), mayUndo: true });
  const spans = [
    [m.demo_hour(), HOUR],
    [m.demo_day(), DAY],
    [m.demo_week(), 7 * DAY],
  ] as const;
  return (
    <>
      <p>
        <b>
          {formatDay(dayAt(msOf(state.now)))} {formatTime(state.now)}
        </b>{' '}
        <span className="demo-meta">{offsetWords(state.offsetMs)}</span>
      </p>
      <p>
        {state.nextEvent === null
          ? m.demo_next_none()
          : m.demo_next_is({ what: inLocale(state.nextEvent.what), time: formatDateTime(state.nextEvent.at, now) })}
      </p>
      <div className="acts">
        {spans.map(([label, ms]) => (
          <Button key={ms} variant="secondary" onClick={advance({ by: 'span', ms })}>
            {label}
          </Button>
        ))}
        <Button variant="secondary" unavailable={state.nextEvent === null} onClick={advance({ by: 'nextEvent' })}>
          {m.demo_next()}
        </Button>
        {state.stations.map(({ day, at }) => (
          <Button key={day} variant="secondary" onClick={advance({ by: 'until', at })}>
            {m.demo_to_day({ day })}
          </Button>
        ))}
        <Button variant="secondary" onClick={() => void stepBack(twin)}>
          {m.demo_back()}
        </Button>
      </div>
      <p role="status" className="demo-meta">
        {twin.busy ? m.demo_working() : m.demo_ready()}
      </p>
      <h3>{m.demo_events()}</h3>
      {state.eventCount > state.events.length && (
        <p className="demo-meta">{m.demo_events_newest({ shown: state.events.length, all: state.eventCount })}</p>
      )}
      {state.events.length === 0 ? (
        <p className="demo-meta">{m.demo_no_events()}</p>
      ) : (
        <ol className="demo-events" reversed>
          {[...state.events].reverse().map((event) => (
            <li key={`${event.at} ${event.what.en}`}>
              <time dateTime={event.at}>{formatDateTime(event.at, now)}</time> {inLocale(event.what)}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
