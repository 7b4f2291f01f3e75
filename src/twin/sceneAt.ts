/** For tests: a scene's world and its first line at one moment, and what an act on it is refused with. */
import { msOf } from '#domain/time.ts';
import { freshWorld, openScene } from '#twin/people.ts';
import { Refusal } from '#twin/refusal.ts';
import type { Tenure, World } from '#twin/world.ts';

export const sceneNow = msOf('2026-11-23T02:00:00.000Z');

export function sceneAt(personId: string, sceneId: string): { world: World; tenure: Tenure } {
  const world = openScene(freshWorld(sceneNow), { personId, sceneId }, sceneNow);
  const [tenure] = world.tenures;
  if (tenure === undefined) throw new Error('No line');
  return { world, tenure };
}

export function accountIn(tenure: Tenure, appId: string) {
  const binding = tenure.bindings.find((b) => b.appId === appId);
  if (binding === undefined) throw new Error(`No account in ${appId}`);
  return binding;
}

/** The problem's code, or `accepted`. */
export function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'accepted';
}

/** When the time to get the number back ends. */
export const endOf = ({ line }: Tenure) => msOf(line.coolingOffEndsAt ?? '');
