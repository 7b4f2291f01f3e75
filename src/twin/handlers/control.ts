/** The twin's own operations: its clock, people, weather, messages and sessions. */
import type { Control } from '#contract/control.ts';
import { CONSOLE_VERSION } from '#contract/controlState.ts';
import { operations } from '#contract/operations.ts';
import { DAY, msOf } from '#domain/time.ts';
import { endSession, lockCode, signInDirectly, signOut } from '#twin/carrier.ts';
import { deviceNow, worldNow } from '#twin/clock.ts';
import { setConduct } from '#twin/conduct.ts';
import { happeningOf, stateOf } from '#twin/controlState.ts';
import { shelve } from '#twin/desk.ts';
import type { Handlers } from '#twin/handlers/context.ts';
import { delayMessage, dropMessage } from '#twin/messages.ts';
import { freshWorld, openScene } from '#twin/people.ts';
import { actFor } from '#twin/personActs.ts';
import { Refusal } from '#twin/refusal.ts';
import { hashOf, saveOf } from '#twin/saves.ts';
import { nextEvent } from '#twin/settle.ts';
import { begunAnew, moveOn, replayedToEventBefore, signInToScene, worldFrom } from '#twin/steps.ts';
import { type World, WORLD_VERSION } from '#twin/world.ts';

/** Beyond it dates leave the range that JavaScript and the calendar can tell. */
const LONGEST_LEAP = 3_660 * DAY;

function leapOf(world: World, body: Parameters<Handlers<Control>['advance']>[0]['body'], now: number): number {
  if (body.by === 'span') return body.ms;
  const at = body.by === 'until' ? msOf(body.at) : (nextEvent(world)?.at ?? now);
  return at - now;
}

export const controlHandlers: Handlers<Control> = {
  readTwin: ({ world, slot, sid }) => stateOf(world, slot.desk, sid),
  openScene: ({ world, body, slot, sid, keepSession }) => {
    const opened = openScene(world, body, deviceNow());
    shelve(slot.desk, world, sid);
    slot.world = opened;
    const next = body.signIn === true ? signInDirectly(opened, body.personId, worldNow(opened)) : null;
    keepSession(next);
    return stateOf(opened, slot.desk, next);
  },
  advance: ({ world, body, now, slot, sid }) => {
    const ms = leapOf(world, body, now);
    const field = body.by === 'until' ? 'at' : 'ms';
    if (Number.isNaN(ms) || ms > LONGEST_LEAP || (ms < 0 && body.by === 'until'))
      throw new Refusal('badInput', { field });
    shelve(slot.desk, world, sid);
    moveOn(world, ms);
    return stateOf(world, slot.desk, sid);
  },
  stepBack: ({ world, slot, keepSession }) => {
    const shelved = slot.desk.shelf.pop();
    slot.world =
      shelved === undefined
        ? replayedToEventBefore(world)
        : { ...(JSON.parse(shelved.text) as World), client: world.client };
    const sid = shelved === undefined ? signInToScene(slot.world) : shelved.sid;
    keepSession(sid);
    return stateOf(slot.world, slot.desk, sid);
  },
  resetTwin: ({ world, body, slot, sid, keepSession }) => {
    const begun = begunAnew(world);
    shelve(slot.desk, world, sid);
    slot.world = begun;
    const next = body.signIn === true ? signInToScene(begun) : null;
    keepSession(next);
    return stateOf(begun, slot.desk, next);
  },
  emptyTwin: ({ slot, keepSession }) => {
    slot.world = freshWorld(deviceNow());
    slot.desk.shelf.length = 0;
    slot.desk.log.length = 0;
    keepSession(null);
    return stateOf(slot.world, slot.desk, null);
  },
  setWeather: ({ world, body, slot, sid }) => {
    world.weather = body;
    world.calls = 0;
    return stateOf(world, slot.desk, sid);
  },
  setConduct: ({ world, params, body, slot, sid }) => {
    setConduct(world, params.appId, body.conduct);
    return stateOf(world, slot.desk, sid);
  },
  dropMessage: ({ world, params, slot, sid }) => {
    dropMessage(world, params.messageId);
    return stateOf(world, slot.desk, sid);
  },
  delayMessage: ({ world, params, body, now, slot, sid }) => {
    delayMessage(world, params.messageId, now + body.ms);
    return stateOf(world, slot.desk, sid);
  },
  endSession: ({ world, sid, body, now, slot }) => {
    endSession(world, sid, body.inMs, now);
    return stateOf(world, slot.desk, sid);
  },
  lockCode: ({ world, sid, now, slot }) => {
    lockCode(world, sid, now);
    return stateOf(world, slot.desk, sid);
  },
  signOutElsewhere: ({ world, sid, slot }) => {
    signOut(world, sid);
    return stateOf(world, slot.desk, sid);
  },
  setClient: ({ world, body, slot, sid }) => {
    world.client = body;
    return stateOf(world, slot.desk, sid);
  },
  actFor: ({ world, body, now, slot, sid }) => {
    const before = structuredClone(world);
    const outcome = actFor(world, body.act, body.appIds, now);
    shelve(slot.desk, before, sid);
    world.edited = true;
    return { state: stateOf(world, slot.desk, sid), ...outcome };
  },
  readStory: ({ world }) => ({ hash: hashOf(world), events: world.events.map(happeningOf) }),
  readLog: ({ slot }) => [...slot.desk.log],
  readHealth: ({ slot }) => ({
    version: CONSOLE_VERSION,
    worldVersion: WORLD_VERSION,
    store: slot.desk.store,
    operations: Object.values(operations).map(({ name, method, path }) => ({ name, method, path })),
  }),
  readSave: ({ world, now }) => saveOf(world, now),
  loadSave: ({ world, body, slot, sid, keepSession }) => {
    const loaded = worldFrom(body, world);
    shelve(slot.desk, world, sid);
    slot.world = loaded;
    const known = sid !== null && sid in loaded.sessions ? sid : null;
    const next = loaded.pageSession ?? known;
    keepSession(next);
    return stateOf(loaded, slot.desk, next);
  },
};
