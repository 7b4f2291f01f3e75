/** For tests: a scene's world and its first line at one moment that all of them share. */
import { msOf } from '#domain/time.ts';
import { insideScene } from '#testing/insideScene.ts';
import type { Tenure, World } from '#twin/world/world.ts';

export const sceneNow = msOf('2026-11-23T02:00:00.000Z');

export function sceneAt(personId: string, sceneId: string): { world: World; tenure: Tenure } {
  return insideScene(sceneNow, personId, sceneId);
}

/** When the time to get the number back ends. */
export const endOf = ({ line }: Tenure) => msOf(line.coolingOffEndsAt ?? '');
