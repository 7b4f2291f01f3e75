/** What the twin tells of itself: its state, the log of the wire, a save. */
import * as v from 'valibot';
import { bilingual, count, id, instant } from '#contract/words.ts';

/** Raised when links or saves of an older console can no longer be read. */
export const CONSOLE_VERSION = 1;

const scene = v.object({ id, name: bilingual });
const person = v.object({
  id,
  maskedNumber: v.string(),
  number: v.string(),
  name: bilingual,
  story: bilingual,
  /** Reads large text: the console turns it on with them. */
  largeText: v.boolean(),
  scenes: v.array(scene),
});

/** A delayed message is on its way: its code can't be read yet. */
const message = v.object({
  id,
  at: instant,
  to: v.string(),
  text: bilingual,
  code: v.nullable(v.string()),
  delayed: v.boolean(),
});

export const faultKinds = [
  'status400',
  'status401',
  'status403',
  'status409',
  'status429',
  'status500',
  'status503',
  'never',
  'networkError',
  'html',
  'halfJson',
  'emptyBody',
  'unknownState',
  /** What was asked for is done, and the line breaks before anybody hears of it. */
  'lostAnswer',
  /** Nothing but its own latency. */
  'slow',
] as const;
export type FaultKind = (typeof faultKinds)[number];

const latency = v.pipe(count, v.maxValue(60_000));

/** A fault of the wire, for the next calls of one operation (or of all). */
export const fault = v.object({
  operation: v.string(),
  kind: v.picklist(faultKinds),
  /** How many calls it hits; null: until it is taken off. */
  times: v.nullable(count),
  /** Of a hundred calls it hits about this many, by seeded chance; absent: every one. */
  share: v.optional(v.pipe(count, v.minValue(1), v.maxValue(100))),
  /** Only calls about this app; absent: whatever they are about. */
  appId: v.optional(id),
  /** How long such a call takes, in ms, in place of the wire's latency. */
  latencyMs: v.optional(latency),
});

export const weather = v.object({ latencyMs: latency, faults: v.array(fault) });

/** How an invented app behaves from now on: as usual, never answering, always refusing, or linking anew after unbinding. */
export const conducts = ['usual', 'silent', 'refuses', 'returns'] as const;
export type Conduct = (typeof conducts)[number];

export const zones = ['Asia/Shanghai', 'Asia/Urumqi', 'America/New_York', 'Europe/London'] as const;

/** What the console can do in the person's name, so that a guided script need not wait for hands. */
export const personActs = [
  'lookUp',
  'sayMine',
  'sayNotMine',
  'submit',
  'appeal',
  'sendAgain',
  'supply',
  'makeCheckCode',
] as const;

/** What the page pretends of its device: a clock that is off, and a zone (null: the device's own). */
export const client = v.object({
  skewMs: v.pipe(v.number(), v.integer(), v.minValue(-400 * 86_400_000), v.maxValue(400 * 86_400_000)),
  zone: v.nullable(v.picklist(zones)),
});

export const happening = v.object({ at: instant, what: bilingual });

export const twinState = v.object({
  now: instant,
  offsetMs: v.number(),
  seed: count,
  personId: v.nullable(id),
  sceneId: v.nullable(id),
  /** The moment at which the scene began, and its volume where one was asked for. */
  openedAt: v.nullable(instant),
  accounts: v.nullable(count),
  /** What time alone will bring next in this world; null: nothing is under way. */
  nextEvent: v.nullable(happening),
  /** What time has brought, the newest last: the last of `eventCount`. */
  events: v.array(happening),
  eventCount: count,
  /** Days of the holding period that are still to come. */
  stations: v.array(v.object({ day: count, at: instant })),
  messages: v.array(message),
  people: v.array(person),
  weather,
  /** Invented apps that this scene's number is tied to. */
  apps: v.array(v.object({ id, name: bilingual, conduct: v.picklist(conducts) })),
  client,
  session: v.picklist(['anonymous', 'codeSent', 'signedIn']),
  /** How many acts of the console can be taken back. */
  stepsBack: count,
  /** True once the person has acted since the scene was opened: no link can tell that. */
  edited: v.boolean(),
  /** Set when an older or broken save had to be replaced at start. */
  replacedSave: v.boolean(),
});

export const logEntry = v.object({
  no: count,
  at: instant,
  method: v.string(),
  /** With `:name` in place of each id. */
  path: v.string(),
  operation: v.string(),
  /** 0: no answer at all. */
  status: count,
  ms: count,
  fault: v.nullable(v.picklist(faultKinds)),
  /** The Idempotency-Key, as it was sent. */
  key: v.nullable(v.string()),
  /** The bodies as JSON text, with *** for every number, name, word and id; null: none. */
  sent: v.nullable(v.string()),
  answer: v.nullable(v.string()),
});

export const health = v.object({
  version: count,
  worldVersion: count,
  /** Whether the world outlasts the page. */
  store: v.picklist(['kept', 'memory']),
  /** What a fault can strike. */
  operations: v.array(v.object({ name: v.string(), method: v.string(), path: v.string() })),
});

/** The world as a file. What is in `world` is checked by the twin. */
export const save = v.object({
  format: v.literal('clearline-twin'),
  version: count,
  savedAt: instant,
  checksum: v.pipe(v.string(), v.maxLength(40)),
  world: v.unknown(),
});
