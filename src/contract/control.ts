/** The operations that only the twin offers, all under /twin: its clock, people, scenes, messages and weather. */
import * as v from 'valibot';
import type { Operation } from '#contract/operation.ts';
import { operation } from '#contract/operation.ts';
import { bilingual, count, id, instant } from '#contract/words.ts';

const scene = v.object({ id, name: bilingual });
const person = v.object({
  id,
  maskedNumber: v.string(),
  number: v.string(),
  name: bilingual,
  story: bilingual,
  scenes: v.array(scene),
});
const message = v.object({ id, at: instant, to: v.string(), text: bilingual, code: v.nullable(v.string()) });

/** A fault of the wire, for the next calls of one operation (or of all). */
const fault = v.object({
  operation: v.string(),
  kind: v.picklist([
    'status500',
    'status503',
    'status429',
    'html',
    'halfJson',
    'emptyBody',
    'never',
    'networkError',
    'unknownState',
  ]),
  /** How many calls it hits; null: until it is taken off. */
  times: v.nullable(count),
});
export type Fault = v.InferOutput<typeof fault>;

const twinState = v.object({
  now: instant,
  offsetMs: v.number(),
  personId: v.nullable(id),
  sceneId: v.nullable(id),
  /** What time alone will bring next in this world; null: nothing is under way. */
  nextEvent: v.nullable(v.object({ at: instant, what: bilingual })),
  messages: v.array(message),
  people: v.array(person),
  weather: v.object({ latencyMs: count, faults: v.array(fault) }),
  /** True once acts have been done since the scene was opened. */
  edited: v.boolean(),
  /** Set when an older save had to be replaced at start. */
  replacedSave: v.boolean(),
});
export type TwinState = v.InferOutput<typeof twinState>;

export const control = {
  readTwin: operation({
    name: 'readTwin',
    method: 'GET',
    path: '/twin/state',
    needs: 'nobody',
    summary: 'The state of the twin.',
    body: null,
    output: twinState,
    problems: [],
  }),
  openScene: operation({
    name: 'openScene',
    method: 'POST',
    path: '/twin/scene',
    needs: 'nobody',
    summary: "Build a person's scene anew; signs in when asked to. `accounts` sets the volume where the scene has one.",
    body: v.object({
      personId: id,
      sceneId: v.optional(id),
      signIn: v.optional(v.boolean()),
      accounts: v.optional(count),
      seed: v.optional(count),
      /** Starts the world's clock here instead of at the device's time, so that a test knows its dates. */
      at: v.optional(instant),
    }),
    output: twinState,
    problems: ['badInput', 'notFound'],
  }),
  advance: operation({
    name: 'advance',
    method: 'POST',
    path: '/twin/advance',
    needs: 'nobody',
    summary: 'Move the clock forward by `ms`, or to the next event. Session and code deadlines are carried along.',
    body: v.variant('by', [
      v.object({ by: v.literal('span'), ms: count }),
      v.object({ by: v.literal('nextEvent') }),
      v.object({ by: v.literal('until'), at: instant }),
    ]),
    output: twinState,
    problems: ['badInput'],
  }),
  resetTwin: operation({
    name: 'resetTwin',
    method: 'POST',
    path: '/twin/reset',
    needs: 'nobody',
    summary: 'Back to the beginning of the present scene, signed out, without faults.',
    body: null,
    output: twinState,
    problems: [],
  }),
  setWeather: operation({
    name: 'setWeather',
    method: 'PUT',
    path: '/twin/weather',
    needs: 'nobody',
    summary: 'Latency and faults.',
    body: v.object({ latencyMs: count, faults: v.array(fault) }),
    output: twinState,
    problems: ['badInput'],
  }),
  endSession: operation({
    name: 'endSession',
    method: 'POST',
    path: '/twin/session/end',
    needs: 'nobody',
    summary: 'Expire the session now, or in `inMs`.',
    body: v.object({ inMs: count }),
    output: twinState,
    problems: [],
  }),
} as const satisfies Record<string, Operation>;

export type Control = typeof control;
