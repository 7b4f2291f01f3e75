/** The twin's own operations: its clock, people, weather and sessions. */
import type { Control, TwinState } from '#contract/control.ts';
import { DAY, instantOf, msOf } from '#domain/time.ts';
import { endSession, leap, signInDirectly } from '#twin/carrier.ts';
import { deviceNow, worldNow } from '#twin/clock.ts';
import type { Handlers } from '#twin/handlers/context.ts';
import { freshWorld, openScene, people } from '#twin/people.ts';
import { Refusal } from '#twin/refusal.ts';
import { nextEvent, settle } from '#twin/settle.ts';
import type { World } from '#twin/world.ts';

/** Beyond it dates leave the range that JavaScript and the calendar can tell. */
const LONGEST_LEAP = 3_660 * DAY;

function stateOf(world: World): TwinState {
  const next = nextEvent(world);
  return {
    now: instantOf(worldNow(world)),
    offsetMs: world.offsetMs,
    personId: world.scene?.personId ?? null,
    sceneId: world.scene?.sceneId ?? null,
    nextEvent: next === null ? null : { at: instantOf(next.at), what: next.what },
    messages: world.messages.map((message) => ({ ...message, at: instantOf(message.at) })),
    people,
    weather: world.weather,
    edited: world.edited,
    replacedSave: world.replacedSave,
  };
}

function leapOf(world: World, body: Parameters<Handlers<Control>['advance']>[0]['body'], now: number): number {
  if (body.by === 'span') return body.ms;
  const at = body.by === 'until' ? msOf(body.at) : (nextEvent(world)?.at ?? now);
  return at - now;
}

export const controlHandlers: Handlers<Control> = {
  readTwin: ({ world }) => stateOf(world),
  openScene: ({ world, body, slot, keepSession }) => {
    const opened = openScene(world, body, deviceNow());
    slot.world = opened;
    keepSession(body.signIn === true ? signInDirectly(opened, body.personId, worldNow(opened)) : null);
    return stateOf(opened);
  },
  advance: ({ world, body, now }) => {
    const ms = leapOf(world, body, now);
    const field = body.by === 'until' ? 'at' : 'ms';
    if (Number.isNaN(ms) || ms > LONGEST_LEAP || (ms < 0 && body.by === 'until'))
      throw new Refusal('badInput', { field });
    leap(world, Math.max(0, ms));
    settle(world, worldNow(world));
    world.edited = true;
    return stateOf(world);
  },
  resetTwin: ({ world, slot, keepSession }) => {
    const { scene } = world;
    slot.world =
      scene === null
        ? freshWorld(deviceNow())
        : openScene(
            world,
            {
              personId: scene.personId,
              sceneId: scene.sceneId,
              at: instantOf(scene.openedAt),
              ...(scene.accounts === null ? {} : { accounts: scene.accounts }),
            },
            deviceNow(),
          );
    keepSession(null);
    return stateOf(slot.world);
  },
  setWeather: ({ world, body }) => {
    world.weather = body;
    return stateOf(world);
  },
  endSession: ({ world, sid, body, now }) => {
    endSession(world, sid, body.inMs, now);
    return stateOf(world);
  },
};
