/** Network presets leave other faults alone, and are recognised again. */
import { expect, test } from 'vitest';
import { faultsOf, isOffline, presetOf, presets, withPreset } from '#demo/network.ts';

const other = { operation: 'submit', kind: 'status500', times: 2 } as const;

test.each(presets)('%s is recognised, and keeps the other faults', (preset) => {
  const weather = withPreset({ latencyMs: 700, faults: [other] }, preset);
  expect(presetOf(weather)).toBe(preset);
  expect(faultsOf(weather)).toEqual([other]);
  expect(isOffline(weather)).toBe(preset === 'offline');
  expect(presetOf(withPreset(weather, 'normal'))).toBe('normal');
});

test('a latency of its own has no preset, and a cut that is counted is a fault like others', () => {
  const cut = { operation: '*', kind: 'networkError', times: 1 } as const;
  expect(presetOf({ latencyMs: 1_200, faults: [cut] })).toBeNull();
  expect(faultsOf({ latencyMs: 1_200, faults: [cut] })).toEqual([cut]);
});
