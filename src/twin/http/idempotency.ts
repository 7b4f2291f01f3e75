/** The same key gives the same answer, for each line by itself. Refusals are not kept: the same act may be tried again. */
import { DAY } from '#domain/time.ts';
import { chance } from '#twin/world/random.ts';
import { TwinProblem } from '#twin/world/twinProblem.ts';
import type { World } from '#twin/world/world.ts';

/** Whoever comes back the next morning with an act whose answer was lost gets that answer. */
const KEPT_MS = DAY;

export type Intention = { lineId: string; key: string; operation: string; params: unknown; body: unknown };

function nameOf({ lineId, key }: Intention): string {
  return `${lineId} ${key}`;
}

/** A hash, so that the ID characters in a body do not stay in the world. */
function fingerprintOf({ operation, params, body }: Intention): string {
  const text = JSON.stringify([operation, params, body]);
  return [1, 2].map((seed) => Math.floor(chance(seed, text) * 2 ** 32).toString(36)).join('.');
}

/** The answer given before, as JSON text. Throws idempotencyMismatch where the key stands for another request. */
export function answeredBefore(world: World, intention: Intention): string | null {
  const before = world.answered[nameOf(intention)];
  if (before === undefined) return null;
  if (before.fingerprint !== fingerprintOf(intention)) throw new TwinProblem('idempotencyMismatch');
  return String(before.answer);
}

/** `now`: the twin's time, in ms. */
export function keepAnswer(world: World, intention: Intention, text: string, now: number): void {
  const kept = Object.entries(world.answered).filter(([, { at }]) => at > now - KEPT_MS);
  world.answered = {
    ...Object.fromEntries(kept),
    [nameOf(intention)]: { at: now, fingerprint: fingerprintOf(intention), answer: text },
  };
}
