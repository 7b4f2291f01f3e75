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

test.each(['', 'soon', '0', '-5', '2026', '2026-11-23T08:00:00'])(
  '"%s" is no time of the service, whatever the browser makes of it',
  (told) => {
    clock.learn(told, 0, 100);
    clock.learn(told, 100, 200);
    expect(clock.knowsServiceTime()).toBe(false);
  },
);

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

test('one that differs by more than its round trip replaces them all, and says by how much', () => {
  clock.learn(at(5), 0, 10);
  clock.learn(at(515), 10, 20);
  expect(heard).toHaveBeenLastCalledWith(500);
  expect(new Date(clock.serviceNow() - performance.now()).toISOString()).toBe(at(500));
});

describe('a clock that leaps', () => {
  const DAY = 86_400_000;
  let sentAt = 0;
  beforeEach(() => {
    sentAt = 0;
  });
  /** One answer after the other, each under way for 10 ms. */
  const answers = (...skews: number[]) => {
    for (const skew of skews) {
      clock.learn(at(sentAt + 5 + skew), sentAt, sentAt + 10);
      sentAt += 100;
    }
    return clock.serviceNow() - performance.now() - Date.parse(at(0));
  };

  test.each([DAY, -DAY, 3_000])('by %d ms is believed when the next answer confirms it', (by) => {
    expect(answers(0, 0, by)).toBe(0);
    expect(heard).toHaveBeenCalledTimes(1);
    expect(answers(by)).toBe(by);
    expect(heard).toHaveBeenCalledTimes(2);
    expect(heard).toHaveBeenLastCalledWith(by);
  });

  test.each([
    ['of one answer alone', [0, DAY, 0, 0]],
    ['in every second answer', [0, 2_500, 0, 2_500, 0, 2_500, 0]],
    ['in every second answer, first of all', [0, DAY, 0, DAY, 0, DAY]],
    ['and never says the same twice', [0, DAY, -DAY, 3 * DAY]],
    ['among three nodes', [0, 2_500, 5_000, 0, 2_500, 5_000, 0]],
    ['twice in a row, after it was contradicted', [0, 2_500, 0, 2_500, 2_500, 0]],
  ])('%s is not believed', (_, skews) => {
    expect(answers(...skews)).toBe(0);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  test('is believed at last where all answers agree, however many nodes were wrong before', () => {
    for (let n = 0; n < 50; n++) answers(0, DAY);
    expect(answers(0, ...Array<number>(8).fill(DAY))).toBe(DAY);
  });

  test('while an answer was under way is not contradicted by that one', () => {
    answers(0);
    clock.learn(at(DAY + 205), 200, 210);
    clock.learn(at(180), 150, 220);
    sentAt = 300;
    expect(answers(DAY, DAY)).toBe(DAY);
  });

  test('may do so again and again', () => {
    expect(answers(0, DAY, DAY, 2 * DAY, 2 * DAY, 0, 0)).toBe(0);
    expect(heard.mock.calls).toEqual([[0], [DAY], [DAY], [-2 * DAY]]);
  });

  test('slowly, a little with each answer, is followed', () => {
    expect(answers(0, 900, 1_800, 2_700, 3_600)).toBe(3_600);
  });
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

  test('while the device slept, the node that answers first may be wrong: the person is not shown more time for it', () => {
    clock.learn(at(0), monotonic(), monotonic());
    moveWallClock(8 * HOUR);
    clock.learn(at(2 * HOUR), monotonic(), monotonic());
    expect(new Date(clock.serviceNow()).toISOString()).toBe(at(8 * HOUR));
    expect(clock.isClockInDoubt()).toBe(true);
    clock.learn(at(8 * HOUR), monotonic(), monotonic());
    expect(new Date(clock.serviceNow()).toISOString()).toBe(at(8 * HOUR));
    expect(clock.isClockInDoubt()).toBe(false);
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
