/**
 * Makes the page's device wrong on purpose: its clock off by a day, its zone another one. The portal must show the same
 * days all the same, since it goes by the service's time. The twin keeps the right clock.
 */
import { MINUTE } from '#domain/time.ts';
import { deviceNow, keepRightClock } from '#twin/world/clock.ts';
import type { World } from '#twin/world/world.ts';

function bendClock(skewMs: number): void {
  keepRightClock();
  const told = () => deviceNow() + skewMs;
  globalThis.Date = new Proxy(Date, {
    get: (target, key) => (key === 'now' ? told : Reflect.get(target, key)),
    construct: (target, given, asked) => Reflect.construct(target, given.length === 0 ? [told()] : given, asked),
    apply: (target) => new target(told()).toString(),
  });
}

/** Only where no zone is asked for: that is what a device's zone decides. */
function bendZone(timeZone: string): void {
  Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    construct: (target, [locales, options], asked) =>
      Reflect.construct(target, [locales, { timeZone, ...options }], asked),
    apply: (target, _, [locales, options]) => new target(locales, { timeZone, ...options }),
  });
  const numeric = 'numeric';
  const wall = new Intl.DateTimeFormat('en-US', {
    year: numeric,
    month: numeric,
    day: numeric,
    hour: numeric,
    minute: numeric,
    second: numeric,
    hourCycle: 'h23',
    timeZone,
  });
  Date.prototype.getTimezoneOffset = function () {
    return Math.round((this.getTime() - Date.parse(`${wall.format(this)} UTC`)) / MINUTE);
  };
}

/** Once per page, before the portal starts. */
export function pretend({ skewMs, zone }: World['client']): void {
  if (skewMs !== 0) bendClock(skewMs);
  if (zone !== null) bendZone(zone);
}
