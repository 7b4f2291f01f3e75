import { formatDayWithWeekday, formatNearDay, formatTime } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { endsWithDay, type HoldingPeriod } from '#domain/coolingOff.ts';
import { type Station, type StationName, stationsOf } from '#features/number/cooling-off/stations.ts';
import type { JointShape } from '#ui/joints.ts';
import { Timeline, type TimelineEntry } from '#ui/Timeline.tsx';

const words: Readonly<Record<Exclude<StationName, 'ordinary'>, (period: HoldingPeriod) => string>> = {
  cancelled: () => m.coolingOff_station_cancelled(),
  lead30: () => m.coolingOff_station_lead_30(),
  lead7: () => m.coolingOff_station_lead_7(),
  lead1: () => m.coolingOff_station_lead_1(),
  last: (period) =>
    endsWithDay(period)
      ? m.coolingOff_station_last()
      : m.coolingOff_station_last_until({ time: formatTime(period.endsAt) }),
  ended: () => m.coolingOff_station_over(),
  after: () => m.coolingOff_station_after(),
};

function jointOf({ name, current }: Station): JointShape {
  if (name === 'after') return 'notCovered';
  if (name === 'last') return 'needsYou';
  return current ? 'chosen' : 'bound';
}

/** The day, and which one it is where the heading does not say so. */
function dayOf({ on, index, current }: Station) {
  if (on === null || index === null) return undefined;
  const date = formatDayWithWeekday(on);
  return <time dateTime={on}>{current ? date : m.coolingOff_station_day({ date, day: index })}</time>;
}

function entryOf(station: Station, period: HoldingPeriod): TimelineEntry {
  const { name, index, current, after } = station;
  const word = name === 'ordinary' ? undefined : words[name](period);
  const isToday = current && index !== null;
  return {
    key: name,
    joint: jointOf(station),
    heading: isToday ? m.coolingOff_today({ day: index }) : word,
    time: dayOf(station),
    detail: isToday ? word : undefined,
    after,
    current,
  };
}

/** The next day with a name, and its name; null on the last one. */
export function nextStationWords(period: HoldingPeriod, now: number): string | null {
  const stations = stationsOf(period, now);
  const next = stations[stations.findIndex(({ current }) => current) + 1];
  if (next === undefined || next.on === null || next.name === 'ordinary') return null;
  return m.coolingOff_station_next({ date: formatNearDay(next.on), name: words[next.name](period) });
}

/** The holding period's days by name, on the line. Lengths are equal and not in scale: the ruler holds the scale. */
export function Stations({ period, now }: { period: HoldingPeriod; now: number }) {
  return (
    <Timeline
      entries={stationsOf(period, now).map((station) => entryOf(station, period))}
      label={m.coolingOff_stations()}
    />
  );
}
