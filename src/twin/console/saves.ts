/** A world as a file: what a sound one looks like, and its checksum. Nothing in it is ever run. */
import * as v from 'valibot';
import { binding, inquiry } from '#contract/accounts.ts';
import { cancellation } from '#contract/cancellation.ts';
import { holderChecks } from '#contract/check.ts';
import type { Save } from '#contract/control.ts';
import { CONSOLE_VERSION, client, conducts, weather } from '#contract/controlState.ts';
import { life } from '#contract/life.ts';
import { line } from '#contract/line.ts';
import { notedAccount } from '#contract/noted.ts';
import { preferences } from '#contract/preferences.ts';
import { request, submission } from '#contract/requests.ts';
import { visit } from '#contract/retrieval.ts';
import { bilingual, count, id } from '#contract/words.ts';
import { cancellationObstacles } from '#domain/cancellation.ts';
import { bases } from '#domain/requests/basis.ts';
import { visitRefusals } from '#domain/retrieval.ts';
import { ways } from '#domain/session/session.ts';
import { instantOf } from '#domain/time.ts';
import { chance } from '#twin/world/random.ts';
import { agendaKinds } from '#twin/world/settle.ts';
import { type ChallengeRecord, type SessionRecord, type Tenure, WORLD_VERSION, type World } from '#twin/world/world.ts';

/** Within what JavaScript and the calendar can tell. */
const moment = v.pipe(v.number(), v.minValue(-8e12), v.maxValue(8e12));
const text = v.pipe(v.string(), v.maxLength(2_000));
const record = <T extends v.GenericSchema>(values: T) => v.record(text, values);

/** One check for each part of `T`, so that a part which is new does not compile without one. */
type Checks<T> = Record<keyof T, v.GenericSchema>;

const obstacle = v.picklist(cancellationObstacles);
const visitRefusal = v.nullable(v.picklist(visitRefusals));

const tenure = v.looseObject({
  number: v.pipe(v.string(), v.regex(/^154000000\d\d$/)),
  line,
  idTail: v.nullable(text),
  contactNumber: v.nullable(text),
  pendingContact: v.nullable(text),
  cancellation: v.nullable(cancellation),
  obstacles: v.array(obstacle),
  visits: v.array(visit),
  visitRefusal,
  missesVisit: v.boolean(),
  owedFen: count,
  hidden: v.array(v.looseObject({ id, appId: id, handle: v.nullable(text), count, boundAt: binding.entries.boundAt })),
  answers: record(v.picklist(['none', 'declined', 'silent'])),
  outcomes: record(v.array(v.looseObject({ event: v.string() }))),
  inquiries: v.array(inquiry),
  bindings: v.array(binding),
  submissions: v.array(submission),
  requests: v.array(request),
  noted: v.array(notedAccount),
  preferences,
  life: life.entries.events,
  checks: v.looseObject({ ...holderChecks.entries, madeAt: v.array(moment) }),
} satisfies Checks<Tenure>);

const challenge = v.looseObject({
  id,
  purpose: v.picklist([...ways, 'reauth']),
  sentTo: text,
  code: v.nullable(text),
  sentAt: moment,
  wrongAt: v.array(moment),
} satisfies Checks<ChallengeRecord>);
const session = v.looseObject({
  lineId: v.nullable(id),
  way: v.picklist(ways),
  number: text,
  awaitedLineId: v.nullable(id),
  provedAt: moment,
  lastSeenAt: moment,
  startedAt: moment,
  endsEarlyAt: v.nullable(moment),
  challenge: v.nullable(challenge),
} satisfies Checks<SessionRecord>);

/** Loose, so that a new part of the world passes; what acts rely on is named. */
const world = v.looseObject({
  version: v.literal(WORLD_VERSION),
  seed: count,
  counter: count,
  offsetMs: moment,
  settledAt: moment,
  tenures: v.pipe(v.array(tenure), v.maxLength(200)),
  switchedOff: v.array(v.picklist(bases)),
  volumeApps: v.pipe(count, v.maxValue(10_000)),
  joined: record(text),
  agenda: v.array(v.looseObject({ at: moment, order: v.number(), lineId: id, kind: v.picklist(agendaKinds) })),
  events: v.array(v.object({ at: moment, what: bilingual })),
  sessions: record(session),
  pageSession: v.nullable(id),
  messages: v.array(v.object({ id, at: moment, to: text, text: bilingual, code: v.nullable(text) })),
  checkers: record(v.array(moment)),
  weather,
  calls: count,
  conducts: record(v.picklist(conducts)),
  client,
  scene: v.nullable(
    v.object({ personId: id, number: text, sceneId: id, accounts: v.nullable(count), openedAt: moment }),
  ),
  edited: v.boolean(),
  replacedSave: v.boolean(),
  answered: record(v.object({ at: moment, fingerprint: text, answer: v.unknown() })),
});

function isAlike(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const names = Object.keys(one);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    names.length === Object.keys(other).length &&
    names.every((name) => isAlike(one[name as keyof typeof one], other[name as keyof typeof other]))
  );
}

/** Whether the twin can go on from it. What a portal would read in its own way, or pass over, is not sound: the twin would not. */
export function isSound(saved: unknown): saved is World {
  const read = v.safeParse(world, saved);
  return read.success && isAlike(read.output, saved);
}

/** Guards against accidents on the way, not against intent: that is what the schema is for. */
export function checksumOf(saved: unknown): string {
  const whole = JSON.stringify(saved);
  return [1, 2].map((seed) => Math.floor(chance(seed, whole) * 2 ** 32).toString(36)).join('-');
}

/** Without the browsers' cookies: a file that is handed on must not let anybody in. */
export function saveOf(world: World, now: number): Save {
  const saved: World = { ...world, cookies: {} };
  return {
    format: 'clearline-twin',
    version: CONSOLE_VERSION,
    savedAt: instantOf(now),
    checksum: checksumOf(saved),
    world: saved,
  };
}

/** What people can see of the world, as a hash: the device's clock, sessions and the console's own marks are left out. */
export function hashOf({ seed, tenures, agenda, volumeApps, joined, events, messages, scene }: World): string {
  return checksumOf({ seed, tenures, agenda, volumeApps, joined, events, messages, scene });
}
