/** The fifteen invented people, and how a world gets them: one at the chosen scene, the others when their number is first typed. */

import type { TwinState } from '#contract/control.ts';
import { maskNumber } from '#domain/input/phoneNumber.ts';
import { msOf } from '#domain/time.ts';
import { crowds } from '#twin/people/crowds.ts';
import { holders } from '#twin/people/holders.ts';
import { leavers } from '#twin/people/leavers.ts';
import { movers } from '#twin/people/movers.ts';
import type { Person, Scene } from '#twin/people/sceneParts.ts';
import { takeOver } from '#twin/world/agenda.ts';
import { settle } from '#twin/world/settle.ts';
import { TwinProblem } from '#twin/world/twinProblem.ts';
import { type Tenure, WORLD_VERSION, type World } from '#twin/world/world.ts';

const DEFAULT_SEED = 154;
const CALM = 300;
/** Each person's ids come from a range of their own, so that it does not matter who is built first. */
const IDS_PER_PERSON = 1_000_000;

const cast: readonly Person[] = [...holders, ...leavers, ...movers, ...crowds].sort((a, b) => (a.id < b.id ? -1 : 1));

/** As the console lists them. */
export const people: TwinState['people'] = cast.map(({ id, number, name, story, scenes, largeText = false }) => ({
  id,
  number,
  maskedNumber: maskNumber(number),
  name,
  story,
  largeText,
  scenes: scenes.map((scene) => ({ id: scene.id, name: scene.name })),
}));

/** Throws notFound. */
export function personWith(personId: string): Person {
  const person = cast.find((p) => p.id === personId);
  if (person === undefined) throw new TwinProblem('notFound', { field: 'personId' });
  return person;
}

export function freshWorld(now: number, seed = DEFAULT_SEED): World {
  return {
    version: WORLD_VERSION,
    seed,
    counter: 0,
    offsetMs: 0,
    settledAt: now,
    tenures: [],
    switchedOff: [],
    volumeApps: 0,
    joined: {},
    agenda: [],
    events: [],
    sessions: {},
    pageSession: null,
    cookies: {},
    messages: [],
    checkers: {},
    weather: { latencyMs: CALM, faults: [] },
    calls: 0,
    conducts: {},
    client: { skewMs: 0, zone: null },
    scene: null,
    edited: false,
    replacedSave: false,
    answered: {},
  };
}

/** Builds the scene in a world of its own, whose time runs up to `now`, and takes it over. */
function enter(world: World, person: Person, scene: Scene, accounts: number | null, now: number): void {
  const scratch = freshWorld(Number.NEGATIVE_INFINITY, world.seed);
  scratch.counter = cast.indexOf(person) * IDS_PER_PERSON + IDS_PER_PERSON;
  scene.build({ world: scratch, now, person, accounts });
  settle(scratch, now);
  world.tenures.push(...scratch.tenures);
  world.switchedOff.push(...scratch.switchedOff);
  world.volumeApps = Math.max(world.volumeApps, scratch.volumeApps);
  takeOver(world, scratch.agenda);
}

/** The newest tenure of the number; one of the fifteen comes in at the default scene. Null: nobody holds it. */
export function ensureTenure(world: World, number: string, now: number): Tenure | null {
  const newest = () => world.tenures.filter((tenure) => tenure.number === number).slice(-1)[0] ?? null;
  const person = cast.find((p) => p.number === number);
  if (newest() === null && person !== undefined) enter(world, person, person.scenes[0], null, now);
  return newest();
}

export type SceneOrder = {
  personId: string;
  sceneId?: string | undefined;
  accounts?: number | undefined;
  seed?: number | undefined;
  at?: string | undefined;
};

/** A new world at that scene, signed out. Throws notFound for an unknown person or scene. */
export function openScene(world: World, order: SceneOrder, deviceNowMs: number): World {
  const person = personWith(order.personId);
  const scene = order.sceneId === undefined ? person.scenes[0] : person.scenes.find((s) => s.id === order.sceneId);
  if (scene === undefined) throw new TwinProblem('notFound', { field: 'sceneId' });
  const base = order.at === undefined ? deviceNowMs : msOf(order.at);
  const now = scene.startsAt?.(base) ?? base;
  const opened = freshWorld(now, order.seed ?? world.seed);
  opened.offsetMs = now - deviceNowMs;
  opened.client = world.client;
  opened.scene = {
    personId: person.id,
    number: person.number,
    sceneId: scene.id,
    accounts: order.accounts ?? null,
    openedAt: now,
  };
  if (person.weather !== undefined)
    opened.weather = { ...person.weather, faults: person.weather.faults.map((fault) => ({ ...fault })) };
  enter(opened, person, scene, order.accounts ?? null, now);
  return opened;
}
