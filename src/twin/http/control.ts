/** The twin's own operations: its clock, people, weather, messages and sessions. */
import type { Control, TwinState } from '#contract/control.ts';
import { CONSOLE_VERSION } from '#contract/controlState.ts';
import { operations } from '#contract/operations.ts';
import { DAY, msOf } from '#domain/time.ts';
import { setConduct } from '#twin/behaviour/appOverrides.ts';
import { delayMessage, dropMessage } from '#twin/carrier/messages.ts';
import { endSession, lockCode, signInDirectly, signOut } from '#twin/carrier/signIn.ts';
import { undoably } from '#twin/console/consoleHistory.ts';
import { happeningOf, stateOf } from '#twin/console/controlState.ts';
import { actFor } from '#twin/console/personActs.ts';
import { hashOf, saveOf } from '#twin/console/saves.ts';
import { begunAnew, moveOn, replayedToEventBefore, signInToScene, worldFrom } from '#twin/console/worldMoves.ts';
import type { Context, Handlers } from '#twin/http/context.ts';
import { freshWorld, openScene } from '#twin/people/openScene.ts';
import { deviceNow, worldNow } from '#twin/world/clock.ts';
import { nextEvent } from '#twin/world/settle.ts';
import { TwinProblem } from '#twin/world/twinProblem.ts';
import { WORLD_VERSION, type World } from '#twin/world/world.ts';

/** Beyond it dates leave the range that JavaScript and the calendar can tell. */
const LONGEST_LEAP = 3_660 * DAY;

function leapOf(world: World, body: Parameters<Handlers<Control>['advance']>[0]['body'], now: number): number {
  if (body.by === 'span') return body.ms;
  const at = body.by === 'until' ? msOf(body.at) : (nextEvent(world)?.at ?? now);
  return at - now;
}

type Own = Pick<Context<Control['readTwin']>, 'world' | 'slot' | 'sid'>;

/** An act on the present world, which one step takes back. `edits`: no link can tell it. */
function bend({ world, slot, sid }: Own, act: () => void, edits = false): TwinState {
  undoably(slot.history, world, sid, act);
  if (edits) world.edited = true;
  return stateOf(world, slot.history, sid);
}

/** Another world in place of this one, which one step brings back. */
function replace({ world, slot, sid }: Own, make: () => World): World {
  slot.world = undoably(slot.history, world, sid, make);
  return slot.world;
}

export const controlHandlers: Handlers<Control> = {
  readTwin: ({ world, slot, sid }) => stateOf(world, slot.history, sid),
  openScene: (c) => {
    const opened = replace(c, () => openScene(c.world, c.body, deviceNow()));
    const next = c.body.signIn === true ? signInDirectly(opened, c.body.personId, worldNow(opened)) : null;
    c.keepSession(next);
    return stateOf(opened, c.slot.history, next);
  },
  advance: (c) => {
    const ms = leapOf(c.world, c.body, c.now);
    const field = c.body.by === 'until' ? 'at' : 'ms';
    if (Number.isNaN(ms) || ms > LONGEST_LEAP || (ms < 0 && c.body.by === 'until'))
      throw new TwinProblem('badInput', { field });
    // Nothing moves: there is nothing to take back either, and what was done before stays the last thing done.
    if (ms === 0) return stateOf(c.world, c.slot.history, c.sid);
    return bend(c, () => moveOn(c.world, ms));
  },
  stepBack: ({ world, slot, keepSession }) => {
    const earlier = slot.history.earlierWorlds.pop();
    slot.world =
      earlier === undefined
        ? replayedToEventBefore(world)
        : { ...(JSON.parse(earlier.text) as World), client: world.client };
    const sid = earlier === undefined ? signInToScene(slot.world) : earlier.sid;
    keepSession(sid);
    return stateOf(slot.world, slot.history, sid);
  },
  resetTwin: (c) => {
    const begun = replace(c, () => begunAnew(c.world));
    const next = c.body.signIn === true ? signInToScene(begun) : null;
    c.keepSession(next);
    return stateOf(begun, c.slot.history, next);
  },
  emptyTwin: ({ slot, keepSession }) => {
    slot.world = freshWorld(deviceNow());
    slot.history.earlierWorlds.length = 0;
    slot.history.log.length = 0;
    keepSession(null);
    return stateOf(slot.world, slot.history, null);
  },
  setWeather: (c) =>
    bend(c, () => {
      c.world.weather = c.body;
      c.world.calls = 0;
    }),
  setConduct: (c) => bend(c, () => setConduct(c.world, c.params.appId, c.body.conduct), true),
  dropMessage: (c) => bend(c, () => dropMessage(c.world, c.params.messageId), true),
  delayMessage: (c) => bend(c, () => delayMessage(c.world, c.params.messageId, c.now + c.body.ms), true),
  endSession: (c) => bend(c, () => endSession(c.world, c.sid, c.body.inMs, c.now)),
  lockCode: (c) => bend(c, () => lockCode(c.world, c.sid, c.now)),
  signOutElsewhere: (c) => bend(c, () => signOut(c.world, c.sid)),
  setClient: ({ world, body, slot, sid }) => {
    world.client = body;
    return stateOf(world, slot.history, sid);
  },
  actFor: (c) => {
    const outcome = undoably(c.slot.history, c.world, c.sid, () => actFor(c.world, c.body.act, c.body.appIds, c.now));
    c.world.edited = true;
    return { state: stateOf(c.world, c.slot.history, c.sid), ...outcome };
  },
  readStory: ({ world }) => ({ hash: hashOf(world), events: world.events.map(happeningOf) }),
  readLog: ({ slot }) => [...slot.history.log],
  readHealth: ({ slot }) => ({
    version: CONSOLE_VERSION,
    worldVersion: WORLD_VERSION,
    store: slot.history.store,
    operations: Object.values(operations).map(({ name, method, path }) => ({ name, method, path })),
  }),
  readSave: ({ world, now }) => saveOf(world, now),
  loadSave: (c) => {
    const loaded = replace(c, () => worldFrom(c.body, c.world));
    const isKnown = (sid: string | null) => sid !== null && Object.keys(loaded.sessions).includes(sid);
    const next = [loaded.pageSession, c.sid].find(isKnown) ?? null;
    c.keepSession(next);
    return stateOf(loaded, c.slot.history, next);
  },
};
