import { expect, test } from 'vitest';
import { type CoverageCount, coverageScopes, growthOf, isCovered } from '#domain/coverage.ts';
import { anApp, covered } from '#testing/anApp.ts';
import { evidence } from '#twin/service/service.ts';

const told = (scope: 'inquiry' | 'unbinding') =>
  growthOf(evidence.coverage, scope).map(({ on, count, atLeast }) => `${on} ${count}${atLeast ? '+' : ''}`);

test('coverage grew as it was published, oldest first', () => {
  expect(told('inquiry')).toEqual(['2022-07 11', '2024-04 16']);
  expect(told('unbinding')).toEqual([
    '2022-06 6',
    '2024-04 11',
    '2024-04 15',
    '2025-05 200+',
    '2025-10 230+',
    '2025-11 239',
  ]);
});

test('each count has a source that the service tells', () => {
  const known = evidence.sources.map(({ id }) => id);
  for (const { sourceIds } of evidence.coverage) {
    expect(sourceIds.length).toBeGreaterThan(0);
    expect(known).toEqual(expect.arrayContaining(sourceIds));
  }
});

test('counts are told by month, and those of one month by size, in whatever order they come', () => {
  const counted = (on: string, count: number, scope: CoverageCount['scope'] = 'inquiry') =>
    ({ scope, on, count, atLeast: false, what: { 'zh-CN': '', en: '' }, sourceIds: [] }) satisfies CoverageCount;
  const counts = [
    counted('2024-04', 15),
    counted('2024-04', 11),
    counted('2025-01', 3),
    counted('2022-06', 6),
    counted('2023-01', 9, 'unknown'),
    counted('2023-02', 9, 'unbinding'),
  ];
  expect(growthOf(counts, 'inquiry').map(({ on, count }) => [on, count])).toEqual([
    ['2022-06', 6],
    ['2024-04', 11],
    ['2024-04', 15],
    ['2025-01', 3],
  ]);
});

test('an app is reached by each service for itself', () => {
  const half = anApp('half', { unbinding: { ...covered, state: 'notCovered' } });
  expect(coverageScopes.map((scope) => isCovered(half, scope))).toEqual([true, false]);
});
