/** Moves of the twin's clock and of its whole world: forward, back one step, to the scene's beginning, from a file. */
import type { Save } from '#contract/control.ts';
import { CONSOLE_VERSION } from '#contract/controlState.ts';
import { instantOf, msOf } from '#domain/time.ts';
import { advance, signInDirectly } from '#twin/carrier/signIn.ts';
import { checksumOf, isSound } from '#twin/console/saves.ts';
import { freshWorld, openScene } from '#twin/people/openScene.ts';
import { deviceNow, worldNow } from '#twin/world/clock.ts';
import { settle } from '#twin/world/settle.ts';
import { TwinProblem } from '#twin/world/twinProblem.ts';
import { WORLD_VERSION, type World } from '#twin/world/world.ts';

export function moveOn(world: World, ms: number): void {
  advance(world, Math.max(0, ms));
  settle(world, worldNow(world));
}

/** The scene from its first moment; without one, the first day. */
export function begunAnew(world: World): World {
  const { scene } = world;
  if (scene === null) return { ...freshWorld(deviceNow()), client: world.client };
  return openScene(
    world,
    {
      personId: scene.personId,
      sceneId: scene.sceneId,
      at: instantOf(scene.openedAt),
      ...(scene.accounts === null ? {} : { accounts: scene.accounts }),
    },
    deviceNow(),
  );
}

/** Where no earlier world is remembered: the scene anew, up to the event before the last one. What was done by hand is lost. */
export function replayedToEventBefore(world: World): World {
  const openedAt = world.scene?.openedAt;
  if (openedAt === undefined) throw new TwinProblem('notPossibleNow');
  const since = world.events.filter((event) => event.at > openedAt);
  const before = since[since.length - 2]?.at ?? openedAt;
  const replayed = begunAnew(world);
  moveOn(replayed, before - worldNow(replayed));
  return replayed;
}

/** Signs the scene's person in; null where there is no scene. */
export function signInToScene(world: World): string | null {
  return world.scene === null ? null : signInDirectly(world, world.scene.personId, worldNow(world));
}

/** Null where the world is nested so deeply that it can't be written down, which none of ours is. */
function checksumIn({ world }: Save): string | null {
  try {
    return checksumOf(world);
  } catch {
    return null;
  }
}

/** The saved world at the moment at which it was saved. Throws badInput with the part that is wrong. */
export function worldFrom(save: Save, present: World): World {
  const { world } = save;
  const isNewer = (world as { version?: unknown } | null)?.version !== WORLD_VERSION;
  if (save.version !== CONSOLE_VERSION || isNewer) throw new TwinProblem('badInput', { field: 'version' });
  if (checksumIn(save) !== save.checksum) throw new TwinProblem('badInput', { field: 'checksum' });
  const savedAt = msOf(save.savedAt);
  if (!isSound(world) || Number.isNaN(savedAt)) throw new TwinProblem('badInput', { field: 'world' });
  return { ...world, offsetMs: savedAt - deviceNow(), client: present.client, replacedSave: false, cookies: {} };
}
