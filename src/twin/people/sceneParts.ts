/** What scenes are made of: people, their scenes, and the steps by which acts lead up to a moment. */
import type { Bilingual } from '#domain/app.ts';
import type { Binding, BoundAt, Declaration } from '#domain/binding.ts';
import { canBeRequested } from '#domain/eligibility.ts';
import type { NotedWhat } from '#domain/own/noted.ts';
import { DAY, dayAt, monthOf, msOf } from '#domain/time.ts';
import { appsFor } from '#twin/apps/appsOfWorld.ts';
import { replyDelay } from '#twin/behaviour/appBehaviour.ts';
import { type Issue, issue } from '#twin/carrier/lines.ts';
import { declareWhose } from '#twin/service/accounts.ts';
import { startInquiry } from '#twin/service/inquiries.ts';
import { noteAccount } from '#twin/service/noted.ts';
import { judgeBinding, submit } from '#twin/service/submissions.ts';
import { workingDayAfter } from '#twin/service/workingDays.ts';
import { settle } from '#twin/world/settle.ts';
import type { HiddenAccount, Tenure, World } from '#twin/world/world.ts';

export type Stage = {
  world: World;
  /** The moment that the scene leads up to. */
  now: number;
  person: Person;
  /** Asked volume; null where the scene decides. */
  accounts: number | null;
};

export type Scene = {
  id: string;
  name: Bilingual;
  build: (stage: Stage) => void;
  /** Where the moment itself needs an hour of the day: the first such moment from `base` on. */
  startsAt?: (base: number) => number;
  /** Who is signed in where the number has had two holders; otherwise the present one. */
  side?: 'former';
};

export type Person = {
  id: string;
  number: string;
  idTail: string;
  name: Bilingual;
  story: Bilingual;
  /** The first one is the default. */
  scenes: readonly [Scene, ...Scene[]];
  largeText?: boolean;
  weather?: World['weather'];
};

export function daysAgo(stage: Stage, days: number): number {
  return stage.now - days * DAY;
}

/** Brings the world to `at`, then does the act there. */
export function atMoment<T>(stage: Stage, at: number, act: (now: number) => T): T {
  settle(stage.world, at);
  return act(at);
}

type Account = Omit<HiddenAccount, 'id'>;

/** A named account with the day of its binding. */
export function onDay(stage: Stage, appId: string, handle: string, days: number): Account {
  return { appId, handle, count: 1, boundAt: { by: 'day', day: dayAt(daysAgo(stage, days)) } };
}

/** A named account with the month of its binding. */
export function inMonth(stage: Stage, appId: string, handle: string, days: number): Account {
  const boundAt: BoundAt = { by: 'month', month: monthOf(dayAt(daysAgo(stage, days))) };
  return { appId, handle, count: 1, boundAt };
}

/** A bare count, as today's public inquiry tells it. */
export function counted(appId: string, count: number): Account {
  return { appId, handle: null, count, boundAt: null };
}

/** The person's line, as the carrier issued it. */
export function holdsSince(stage: Stage, days: number, facts: Omit<Issue, 'number' | 'idTail'>): Tenure {
  const { number, idTail } = stage.person;
  return atMoment(stage, daysAgo(stage, days), (now) => issue(stage.world, { ...facts, number, idTail }, now));
}

export function looksUp(stage: Stage, tenure: Tenure, at: number): void {
  atMoment(stage, at, (now) => startInquiry(stage.world, tenure, stage.person.idTail, now));
}

/** How long ago an inquiry must have started for `replies` answers to be in by now: the middle of the pause after them. */
export function spanOfReplies(stage: Stage, tenure: Tenure, replies: number): number {
  const asked = appsFor(stage.world, tenure).filter(
    (app) => app.inquiry.state === 'covered' && tenure.answers[app.id] !== 'silent',
  );
  const delays = asked.map((app) => replyDelay(app.id, stage.world.seed)).sort((a, b) => a - b);
  const last = delays[Math.min(replies, delays.length) - 1] ?? 0;
  return Math.round((last + (delays[replies] ?? last + 2)) / 2);
}

export function bindingIn(tenure: Tenure, appId: string): Binding {
  const binding = tenure.bindings.find((b) => b.appId === appId);
  if (binding === undefined) throw new Error(`No account was found in ${appId}`);
  return binding;
}

export function says(
  stage: Stage,
  tenure: Tenure,
  declaration: Declaration,
  appIds: readonly string[],
  at: number,
): void {
  atMoment(stage, at, (now) => {
    for (const appId of appIds) declareWhose(tenure, bindingIn(tenure, appId).id, declaration, now);
  });
}

export function notes(stage: Stage, tenure: Tenure, what: NotedWhat, at: number): void {
  atMoment(stage, at, (now) => noteAccount(stage.world, tenure, what, now));
}

/** Every row must be accepted: a scene is not built on a refusal that nobody sees. */
export function requests(stage: Stage, tenure: Tenure, appIds: readonly string[], at: number): void {
  const ids = () => appIds.map((appId) => bindingIn(tenure, appId).id);
  const submission = atMoment(stage, at, (now) => submit(stage.world, tenure, ids(), now));
  const refused = submission.rows.find((row) => row.outcome !== 'accepted');
  if (refused !== undefined)
    throw new Error(`The scene of ${stage.person.id} is impossible: ${JSON.stringify(refused)}`);
}

/** The bindings that could be ticked now. */
export function requestable(stage: Stage, tenure: Tenure, now: number): Binding[] {
  return tenure.bindings.filter((binding) => {
    const eligibility = judgeBinding(stage.world, tenure, binding, now);
    return eligibility !== null && canBeRequested(eligibility);
  });
}

/** The latest moment before `now` after which `n` whole working days have passed. */
export function workingDaysAgo(now: number, n: number): number {
  let at = now - DAY;
  while (workingDayAfter(dayAt(at), n).day >= dayAt(now)) at -= DAY;
  return at;
}

/** When the newest request of that app was last answered. */
export function lastAnswerAt(tenure: Tenure, appId: string): number {
  const request = tenure.requests.filter((r) => r.appId === appId).slice(-1)[0];
  return msOf(request?.history.slice(-1)[0]?.at ?? tenure.line.activatedAt);
}
