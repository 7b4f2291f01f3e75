/** Whether the demo can go on: each sign by itself, and the light over all of them. */
import { CONSOLE_VERSION } from '#contract/controlState.ts';
import type { Health } from '#demo/useTwin.ts';

export type Mode = 'worker' | 'fetch';

export type Signs = {
  /** The twin answers, and not the network behind it. */
  answers: boolean;
  /** Null: the twin works without a worker here. */
  workerControls: boolean | null;
  storeKept: boolean;
  /** Every window that shows this world is of this page's build. */
  versionMatches: boolean;
};

export function signsOf(answers: boolean, mode: Mode, health: Health | null, buildsMatch: boolean): Signs {
  return {
    answers,
    workerControls: mode === 'fetch' ? null : navigator.serviceWorker?.controller != null,
    storeKept: health?.store !== 'memory',
    versionMatches: buildsMatch && (health === null || health.version === CONSOLE_VERSION),
  };
}

/** A world in memory is no fault: it works until the page is closed, and says so. */
export function isGreen({ answers, workerControls, versionMatches }: Signs): boolean {
  return answers && workerControls !== false && versionMatches;
}
