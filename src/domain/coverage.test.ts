import { expect, test } from 'vitest';
import { growthOf } from '#domain/coverage.ts';
import { service } from '#twin/service/service.ts';

const told = (scope: 'inquiry' | 'unbinding') =>
  growthOf(service.coverage, scope).map(({ on, count, atLeast }) => `${on} ${count}${atLeast ? '+' : ''}`);

test('coverage grew as it was published, oldest first', () => {
  expect(told('inquiry')).toEqual(['2022-07 11', '2024-04 16']);
  expect(told('unbinding')).toEqual(['2022-06 6', '2024-04 11', '2024-04 15', '2025-05 200+']);
});

test('each count has a source that the service tells', () => {
  const known = service.sources.map(({ id }) => id);
  for (const { sourceIds } of service.coverage) {
    expect(sourceIds.length).toBeGreaterThan(0);
    expect(known).toEqual(expect.arrayContaining(sourceIds));
  }
});
