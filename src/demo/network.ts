/** The network presets: how long each answer takes, and whether there is a network at all. */
import type { Fault, TwinState } from '#contract/control.ts';

export type Weather = TwinState['weather'];

/** In place of one operation's name: every operation. */
export const EVERY_OPERATION = '*';

export const presets = ['normal', '4g', '3g', 'slow', 'offline'] as const;
export type Preset = (typeof presets)[number];

const latencies: Record<Exclude<Preset, 'offline'>, number> = { normal: 300, '4g': 600, '3g': 1_500, slow: 10_000 };

const isCut = (fault: Fault) =>
  fault.operation === EVERY_OPERATION &&
  fault.kind === 'networkError' &&
  fault.times === null &&
  !fault.share &&
  fault.appId === undefined;

export function isOffline(weather: Weather): boolean {
  return weather.faults.some(isCut);
}

/** Null: a latency that no preset has. */
export function presetOf(weather: Weather): Preset | null {
  if (isOffline(weather)) return 'offline';
  return presets.find((preset) => preset !== 'offline' && latencies[preset] === weather.latencyMs) ?? null;
}

/** Other faults stay as they are. */
export function withPreset(weather: Weather, preset: Preset): Weather {
  const faults = weather.faults.filter((fault) => !isCut(fault));
  if (preset !== 'offline') return { latencyMs: latencies[preset], faults };
  const cut: Fault = { operation: EVERY_OPERATION, kind: 'networkError', times: null };
  return { latencyMs: latencies.normal, faults: [...faults, cut] };
}

/** Without the cut line, which is shown as a preset. */
export function faultsOf(weather: Weather): Fault[] {
  return weather.faults.filter((fault) => !isCut(fault));
}
