import { describe, expect, test } from 'vitest';
import { labelPlaces, rulerMarks, rulerSizes } from '#ui/rulerMarks.ts';

const count = (path: string) => (path.match(/M/g) ?? []).length;

describe.each(Object.entries(rulerSizes))('%s', (_, size) => {
  test.each([
    [90, 53, { spent: 52, left: 30, last: 7 }],
    [90, 0, { spent: 0, left: 83, last: 7 }],
    [90, 83, { spent: 82, left: 0, last: 7 }],
    [90, 90, { spent: 89, left: 0, last: 0 }],
    [60, 10, { spent: 9, left: 43, last: 7 }],
    [180, 60, { spent: 59, left: 113, last: 7 }],
    [30, 10, { spent: 9, left: 13, last: 7 }],
    [3, 1, { spent: 0, left: 0, last: 2 }],
    [0, 0, { spent: 0, left: 0, last: 0 }],
  ])('of %d days, on day %d', (days, spent, marks) => {
    const drawn = rulerMarks(size, days, spent, false);
    expect({ spent: count(drawn.spent), left: count(drawn.left), last: count(drawn.last) }).toEqual(marks);
    expect(drawn.todayAt).toBeGreaterThan(0);
    expect(drawn.todayAt).toBeLessThanOrEqual(size.period);
  });

  test('a mark is never wider than a mark, however few the days', () => {
    const widths = (days: number) =>
      [...rulerMarks(size, days, 1, false).last.matchAll(/h([\d.]+)v/g)].map(([, width]) => Number(width));
    expect(widths(3)).toEqual([8, 8]);
    for (const width of widths(90)) expect(width).toBeCloseTo((size.period / 90) * 0.55, 1);
  });

  test('more than 200 days get a mark for every second one', () => {
    const { spent, left, last } = rulerMarks(size, 210, 83, false);
    expect(count(spent + left + last) + 1).toBe(105);
  });

  test('once over, all are short and today is not among them', () => {
    const { spent, left, last, todayAt } = rulerMarks(size, 90, 90, true);
    expect([count(spent), left, last, todayAt]).toEqual([90, '', '', null]);
  });
});

test('a label of an end makes way for today', () => {
  const { wide } = rulerSizes;
  expect(labelPlaces(wide, 2)).toEqual({ today: { x: 0, anchor: 'start' }, from: false, last: true });
  expect(labelPlaces(wide, 300)).toEqual({ today: { x: 300, anchor: 'middle' }, from: true, last: true });
  expect(labelPlaces(wide, 610)).toEqual({ today: { x: 640, anchor: 'end' }, from: true, last: false });
  expect(labelPlaces(wide, null)).toEqual({ today: null, from: false, last: false });
});
