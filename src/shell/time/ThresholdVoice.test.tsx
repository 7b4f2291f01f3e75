/** The countdown as the page shows it: silent between thresholds, right at once when the page comes back. */

import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { learn } from '#api/serviceClock.ts';
import { DAY, HOUR, instantOf, MINUTE, msOf } from '#domain/time.ts';
import { Remaining } from '#shell/time/Remaining.tsx';
import { ThresholdVoice } from '#shell/time/ThresholdVoice.tsx';
import { useHoldingPeriodNow } from '#shell/time/useHoldingPeriodNow.ts';

const line = { cancelledAt: '2026-10-01T07:30:00.000Z', coolingOffEndsAt: '2026-12-30T16:00:00.000Z' };
const holding = { from: line.cancelledAt, endsAt: line.coolingOffEndsAt };
const end = msOf(line.coolingOffEndsAt);

function Page() {
  const now = useHoldingPeriodNow(line);
  return (
    <>
      <Remaining period={holding} now={now} />
      <ThresholdVoice period={holding} now={now} />
    </>
  );
}

/** The service says that it is so long before the end, and says it twice: one answer alone is not believed. */
function serviceSays(left: number) {
  const at = performance.now();
  for (const told of [end - left, end - left]) learn(instantOf(told), at, at);
}
let root: Root;
const render = () => act(() => root.render(<Page />));
const part = (role: string) => document.querySelector(`[role=${role}]`);
const timer = () => part('timer')?.textContent?.replace(/\s+/g, ' ');
const voice = () => part('status')?.textContent?.replace(/\s+/g, ' ');

/** Second by second, so that each tick is drawn before the next one is due. */
function pass(ms: number) {
  for (let past = 0; past < ms; past += 1000) act(() => void vi.advanceTimersByTime(Math.min(1000, ms - past)));
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  root = createRoot(document.body.appendChild(document.createElement('div')));
});
afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
  vi.useRealTimers();
});

test('ends by itself, and speaks at a threshold and at no other time', () => {
  serviceSays(HOUR + 2 * MINUTE);
  render();
  expect(timer()).toBe('今天是最后一天，还有 1 小时 2 分钟');
  expect(part('timer')?.getAttribute('aria-live')).toBe('off');
  expect(voice()).toBe('');
  pass(MINUTE + 500);
  expect(timer()).toBe('今天是最后一天，还有 1 小时 0 分钟');
  expect(voice()).toBe('');
  pass(MINUTE);
  expect(timer()).toBe('今天是最后一天，还有 59 分钟');
  expect(voice()).toBe('取回号码：今天是最后一天，还有 59 分钟');
  pass(30 * MINUTE);
  expect(timer()).toBe('今天是最后一天，还有 29 分钟');
  expect(voice(), 'what is no longer so').toBe('');
  pass(29 * MINUTE + 10_000);
  expect(timer()).toMatch(/还有 \d\d 秒$/);
  pass(MINUTE);
  expect(timer()).toBe('取回期已过。');
  expect(voice()).toBe('取回期已过。号码随时可能重新放号给别人用，哪天没有人能说准。');
});

test.each([
  ['visibilitychange', () => document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))],
  ['pageshow', () => window.dispatchEvent(new Event('pageshow'))],
  ['online', () => window.dispatchEvent(new Event('online'))],
])('after a night in a hidden tab it is right at once on %s', (_, comeBack) => {
  serviceSays(10 * DAY);
  render();
  expect(timer()).toBe('还有 9 天');
  // Timers of a hidden page may stand still while time goes on.
  const before = performance.now();
  vi.spyOn(performance, 'now').mockReturnValue(before + 3 * DAY);
  act(() => void comeBack());
  expect(timer()).toBe('还有 6 天');
  expect(voice()).toBe('取回号码：还有 6 天');
  vi.restoreAllMocks();
});

test('where the time of the service jumps, the page follows at once, forward and back, and never below zero', () => {
  serviceSays(10 * DAY);
  render();
  act(() => serviceSays(5 * HOUR));
  expect(timer()).toBe('今天是最后一天，还有 5 小时 0 分钟');
  act(() => serviceSays(-3 * DAY));
  expect(timer()).toBe('取回期已过。');
  act(() => serviceSays(40 * DAY));
  expect(timer()).toBe('还有 39 天');
});

test('a device that slept shows no more than is left, before the service could be asked', () => {
  serviceSays(30 * MINUTE);
  render();
  expect(timer()).toBe('今天是最后一天，还有 30 分钟');
  const stood = performance.now();
  vi.setSystemTime(Date.now() + 29 * MINUTE);
  expect(performance.now()).toBe(stood);
  act(() => void document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
  expect(timer()).toBe('今天是最后一天，还有 1 分钟');
  act(() => serviceSays(MINUTE));
  expect(timer()).toBe('今天是最后一天，还有 1 分钟');
});

test('where the service never told its time, that is said beside the deadline', async () => {
  vi.resetModules();
  const [fresh, clock] = [await import('#shell/time/Deadline.tsx'), await import('#api/serviceClock.ts')];
  const said = () => document.querySelector('div > div')?.textContent;
  act(() => root.render(<fresh.Deadline period={holding} now={end - 9 * DAY} />));
  expect(said()).toMatch(/最后一天：2026年12月30日.*按您手机的时钟算的，可能不准/);
  clock.learn(instantOf(end - 9 * DAY), 0, 0);
  act(() => root.render(<fresh.Deadline period={holding} now={end - 9 * DAY + 1} />));
  expect(said()).not.toContain('手机的时钟');
});

test('above an hour no text changes more often than once a minute', () => {
  serviceSays(30 * HOUR);
  render();
  const seen: string[] = [];
  for (let second = 0; second < 10 * 60; second++) {
    pass(1000);
    if (seen.at(-1) !== timer()) seen.push(timer() ?? '');
  }
  expect(seen.length).toBeLessThanOrEqual(11);
});
