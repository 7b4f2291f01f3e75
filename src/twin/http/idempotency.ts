/** The same key gives the same answer, for each line by itself. Refusals are not kept: the same act may be tried again. */
import { chance } from '#twin/world/random.ts';
import { TwinProblem } from '#twin/world/twinProblem.ts';
import type { World } from '#twin/world/world.ts';

const KEPT = 20;

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

export function keepAnswer(world: World, intention: Intention, text: string): void {
  const kept = Object.entries(world.answered).slice(1 - KEPT);
  world.answered = {
    ...Object.fromEntries(kept),
    [nameOf(intention)]: { fingerprint: fingerprintOf(intention), answer: text },
  };
}
