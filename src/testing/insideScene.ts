/** For tests: a scene from inside, its person's line, and what an act was answered. */
import type { Binding } from '#domain/binding.ts';
import { freshWorld, openScene } from '#twin/people/openScene.ts';
import { rowWith } from '#twin/world/rows.ts';
import { TwinProblem } from '#twin/world/twinProblem.ts';
import type { Tenure, World } from '#twin/world/world.ts';

export function insideScene(now: number, personId: string, sceneId?: string): { world: World; tenure: Tenure } {
  const world = openScene(freshWorld(now), { personId, sceneId }, now);
  const [tenure] = world.tenures;
  if (tenure === undefined) throw new Error('No line');
  return { world, tenure };
}

export function bindingIn(tenure: Tenure, appId: string): Binding {
  const binding = rowWith(tenure.bindings, 'appId', appId);
  if (binding === undefined) throw new Error(`No account in ${appId}`);
  return binding;
}

/** The code of the refusal, or `accepted`. */
export function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof TwinProblem) return error.code;
    throw error;
  }
  return 'accepted';
}
