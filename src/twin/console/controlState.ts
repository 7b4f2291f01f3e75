/** The state of the twin as its remote control shows it. */

import type { TwinState } from '#contract/control.ts';
import { holdingDays } from '#domain/coolingOff.ts';
import { addDays, dayAt, instantOf, msOf, startOf } from '#domain/time.ts';
import { misbehaving, sceneTenure } from '#twin/behaviour/appOverrides.ts';
import { MORNING } from '#twin/carrier/messages.ts';
import { readSession } from '#twin/carrier/signIn.ts';
import type { ConsoleHistory } from '#twin/console/consoleHistory.ts';
import { people } from '#twin/people/openScene.ts';
import { worldNow } from '#twin/world/clock.ts';
import { nextEvent } from '#twin/world/settle.ts';
import type { Happening, Message, World } from '#twin/world/world.ts';

const SHOWN_EVENTS = 60;
/** Days before the end that are worth a stop; the end itself comes last. */
const STOPS_BEFORE_END = [30, 7, 1, 0] as const;

export const happeningOf = ({ at, what }: Happening) => ({ at: instantOf(at), what });

/** Mornings of the days worth showing; the last one is the end itself, once the holding period is over. */
function stationsOf(world: World, now: number): TwinState['stations'] {
  const line = sceneTenure(world)?.line;
  if (!line?.cancelledAt || !line.coolingOffEndsAt || line.retrievedAt !== null) return [];
  const cancelledOn = dayAt(msOf(line.cancelledAt));
  const end = msOf(line.coolingOffEndsAt);
  const days = holdingDays({ from: line.cancelledAt, endsAt: line.coolingOffEndsAt });
  return STOPS_BEFORE_END.map((before) => days - before)
    .map((day) => ({ day, at: day === days ? end : startOf(addDays(cancelledOn, day)) + MORNING }))
    .filter(({ at }) => at > now && at <= end)
    .map(({ day, at }) => ({ day, at: instantOf(at) }));
}

function messageOf(message: Message, now: number): TwinState['messages'][number] {
  const delayed = message.at > now;
  return { ...message, at: instantOf(message.at), delayed, code: delayed ? null : message.code };
}

export function stateOf(world: World, history: ConsoleHistory, sid: string | null): TwinState {
  const now = worldNow(world);
  const next = nextEvent(world);
  return {
    now: instantOf(now),
    offsetMs: world.offsetMs,
    seed: world.seed,
    personId: world.scene?.personId ?? null,
    sceneId: world.scene?.sceneId ?? null,
    openedAt: world.scene === null ? null : instantOf(world.scene.openedAt),
    accounts: world.scene?.accounts ?? null,
    nextEvent: next === null ? null : happeningOf(next),
    events: world.events.slice(-SHOWN_EVENTS).map(happeningOf),
    eventCount: world.events.length,
    stations: stationsOf(world, now),
    messages: world.messages.map((message) => messageOf(message, now)),
    people,
    weather: world.weather,
    apps: misbehaving(world),
    client: world.client,
    session: readSession(world, sid, now).state,
    stepsBack: history.earlierWorlds.length,
    edited: world.edited,
    replacedSave: world.replacedSave,
  };
}
