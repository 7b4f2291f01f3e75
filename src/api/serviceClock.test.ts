import { beforeEach, describe, expect, test, vi } from 'vitest';

let clock: typeof import('#api/serviceClock.ts');
const heard = vi.fn();

beforeEach(async () => {
  vi.resetModules();
  vi.useFakeTimers({ toFake: ['performance', 'Date'], now: Date.parse('2026-01-01T00:00:00.000Z') });
  heard.mockReset();
  clock = await import('#api/serviceClock.ts');
  clock.onClockChange(heard);
});

const at = (ms: number) => new Date(Date.parse('2026-11-23T08:00:00.000Z') + ms).toISOString();

test('the first answer replaces the device clock, however wrong that is', () => {
  clock.learn(at(0), 0, 100);
  vi.advanceTimersByTime(50);
  expect(new Date(clock.serviceNow()).toISOString()).toBe(at(0));
  expect(heard).toHaveBeenCalledWith(0);
});

test('a slower sample that agrees changes nothing', () => {
  clock.learn(at(50), 0, 100);
  const before = clock.serviceNow();
  clock.learn(at(320), 100, 500);
  expect(clock.serviceNow()).toBe(before);
  expect(heard).toHaveBeenCalledTimes(1);
});

test('a faster sample that agrees makes it more exact', () => {
  clock.learn(at(350), 0, 400);
  clock.learn(at(510), 500, 520);
  expect(clock.serviceNow() - performance.now()).toBe(Date.parse(at(0)));
});

test('one that disagrees by more than its round trip replaces them all, and says by how much', () => {
  clock.learn(at(5), 0, 10);
  clock.learn(at(86_400_010), 10, 20);
  expect(heard).toHaveBeenLastCalledWith(86_399_995);
  expect(new Date(clock.serviceNow() - performance.now()).toISOString()).toBe(at(86_399_995));
});

test('a header that is missing or no date is passed over', () => {
  const before = clock.serviceNow();
  clock.learn(null, 0, 10);
  clock.learn('soon', 0, 10);
  expect(clock.serviceNow()).toBe(before);
  expect(heard).not.toHaveBeenCalled();
});

describe('between two answers', () => {
  const HOUR = 3_600_000;
  /** The monotonic clock stands still; the wall clock goes on, or is moved by hand. */
  const moveWallClock = (ms: number) => vi.setSystemTime(Date.now() + ms);
  const monotonic = () => performance.now();

  test('a device that slept is right at once when it wakes, and the service is to be asked', () => {
    clock.learn(at(0), monotonic(), monotonic());
    expect(clock.isClockInDoubt()).toBe(false);
    const stood = monotonic();
    vi.setSystemTime(Date.now() + 8 * HOUR);
    expect(monotonic()).toBe(stood);
    expect(new Date(clock.serviceNow()).toISOString()).toBe(at(8 * HOUR));
    expect(clock.isClockInDoubt()).toBe(true);
    clock.learn(at(8 * HOUR), monotonic(), monotonic());
    expect(heard).toHaveBeenLastCalledWith(8 * HOUR);
    expect(new Date(clock.serviceNow()).toISOString()).toBe(at(8 * HOUR));
    expect(clock.isClockInDoubt()).toBe(false);
  });

  test('a wall clock that was set ahead by hand is believed only until the service speaks again', () => {
    clock.learn(at(0), monotonic(), monotonic());
    moveWallClock(26 * HOUR);
    clock.learn(at(0), monotonic(), monotonic());
    expect(new Date(clock.serviceNow()).toISOString()).toBe(at(0));
    expect(heard).toHaveBeenLastCalledWith(-26 * HOUR);
  });

  test('a wall clock that was set back is never believed, but the service is asked', () => {
    clock.learn(at(0), monotonic(), monotonic());
    moveWallClock(-26 * HOUR);
    expect(new Date(clock.serviceNow()).toISOString()).toBe(at(0));
    expect(clock.isClockInDoubt()).toBe(true);
  });
});

test('until an answer tells the time, the device is all there is, and that is known', () => {
  expect(clock.knowsServiceTime()).toBe(false);
  clock.learn(null, 0, 10);
  expect(clock.knowsServiceTime()).toBe(false);
  clock.learn(at(0), 0, 10);
  expect(clock.knowsServiceTime()).toBe(true);
});
