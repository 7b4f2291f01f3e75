/**
 * From an operation and its handler to an answer on the wire. Everything that all operations share happens here and only
 * here: weather, time, input, session, idempotency, and the check that the answer keeps to the contract.
 */
import * as v from 'valibot';
import type { Operation } from '#contract/operation.ts';
import { instantOf } from '#domain/time.ts';
import { appsMeant, latencyOf, strikesBefore, takeFault, wait, withUnknownState } from '#twin/behaviour/faults.ts';
import { tenureOf } from '#twin/carrier/signIn.ts';
import { type ConsoleHistory, note } from '#twin/console/consoleHistory.ts';
import { maskedBody } from '#twin/console/maskedBody.ts';
import { type Answer, damaged, responseOf, unlessKnown } from '#twin/http/answer.ts';
import type { Call, Context, Door, Handlers } from '#twin/http/context.ts';
import { answeredBefore, type Intention, keepAnswer } from '#twin/http/idempotency.ts';
import { type Input, readInput } from '#twin/http/readInput.ts';
import { deviceNow, worldNow } from '#twin/world/clock.ts';
import { nextLookAt, settle } from '#twin/world/settle.ts';
import type { Slot } from '#twin/world/store.ts';
import { TwinProblem } from '#twin/world/twinProblem.ts';
import type { Tenure } from '#twin/world/world.ts';

export type Params = Readonly<Record<string, string>>;
export type Route = Pick<Operation, 'method' | 'path'> & {
  answer(request: Request, params: Params, waitedMs?: number): Promise<Response>;
};

type Act = (context: Context<Operation>) => unknown;
type FaultKind = NonNullable<ReturnType<typeof takeFault>>['kind'];
type Done = {
  answer: Answer;
  fault: FaultKind | null;
  latencyMs: number;
  offsetMs: number;
  history: ConsoleHistory | null;
};

/** Seconds after which a caller that was turned away may come again. */
const TURNED_AWAY_MS = 5_000;
/** The wire of the twin's own remote control is always calm. */
const isCalm = (operation: Operation) => operation.path.startsWith('/twin/');
/** Acts of the signed-in person change the scene; coming and going do not. */
const edits = (operation: Operation) =>
  operation.method !== 'GET' && operation.needs === 'session' && !operation.path.startsWith('/api/session');

/** The catalogue and the service's own words change with a release, and a receipt never. */
const canChange = ({ name, method, path }: Operation) =>
  method === 'GET' &&
  path.startsWith('/api/') &&
  !['readService', 'readEvidence', 'listApps', 'listAppDetails', 'readSubmission'].includes(name);

/** The answer as text, checked: the twin must not promise what the contract does not. */
function textOf(operation: Operation, output: unknown): string | null {
  if (operation.output === null) return null;
  const read = v.safeParse(operation.output, output);
  if (!read.success) {
    const places = read.issues.map((issue) => `${v.getDotPath(issue)} (${issue.type})`);
    throw new Error(`${operation.name} answers against its contract: ${places.join(', ')}`);
  }
  return JSON.stringify(output);
}

function carryOut(
  operation: Operation,
  act: Act,
  slot: Slot,
  call: Call,
  params: Params,
  input: Input,
  now: number,
): string | null {
  const { world } = slot;
  const sid = call.readSession(world);
  let tenure: Tenure | null = null;
  // Only acts start the idle time again: a page that polls by itself must not keep a session alive for ever.
  if (operation.needs === 'session') tenure = tenureOf(world, sid, now, operation.method !== 'GET');
  if (input.unreadable !== null) throw input.unreadable;
  const { body, idempotencyKey: key } = input;
  const intention: Intention | null =
    key === null || tenure === null ? null : { lineId: tenure.line.id, key, operation: operation.name, params, body };
  const before = intention === null ? null : answeredBefore(world, intention);
  if (before !== null) return before;
  const keepSession = (next: string | null) => call.keepSession(slot.world, next);
  const output = act({
    world,
    now,
    sid,
    caller: call.caller,
    params,
    body,
    tenure,
    slot,
    keepSession,
  } as Context<Operation>);
  const text = textOf(operation, output);
  if (edits(operation)) slot.world.edited = true;
  if (intention !== null && text !== null) keepAnswer(slot.world, intention, text, now);
  return text;
}

function meet(operation: Operation, act: Act, slot: Slot, call: Call, params: Params, input: Input): Done {
  const { world } = slot;
  const now = worldNow(world);
  try {
    settle(world, now);
  } catch (error) {
    // The remote control still answers: it is the way out of a world that can't go on.
    if (!isCalm(operation)) throw error;
  }
  const taken = isCalm(operation) ? null : takeFault(world, operation.name, () => appsMeant(world, params, input.body));
  const fault = taken?.kind ?? null;
  const latencyMs = isCalm(operation) ? 0 : latencyOf(world, operation.name, input.body, taken);
  let answer: Answer;
  if (fault !== null && fault in strikesBefore) {
    const code = strikesBefore[fault as keyof typeof strikesBefore];
    const turnedAway = code === 'serviceUnavailable' || code === 'tooManyRequests';
    const facts = turnedAway ? { until: instantOf(now + TURNED_AWAY_MS) } : {};
    answer = { kind: 'problem', code, facts };
  } else if (fault === 'networkError') {
    answer = { kind: 'output', text: null };
  } else {
    try {
      const text = carryOut(operation, act, slot, call, params, input, now);
      answer = { kind: 'output', text, ...(canChange(operation) && { lookAt: nextLookAt(slot.world, now) }) };
    } catch (error) {
      // A refusal is an answer, and the world is kept: a wrong code counts. Anything else undoes the act.
      if (!(error instanceof TwinProblem)) throw error;
      answer = { kind: 'problem', code: error.code, facts: error.facts };
    }
  }
  return { answer, fault, latencyMs, offsetMs: slot.world.offsetMs, history: isCalm(operation) ? null : slot.history };
}

function toResponse({ answer, fault }: Done, time: number, call: Call): Response | Promise<Response> {
  const cookies = call.cookies();
  if (fault === 'networkError' || fault === 'lostAnswer') return Response.error();
  if (fault === 'never') return new Promise<Response>(() => {});
  if (answer.kind === 'output' && (fault === 'html' || fault === 'halfJson' || fault === 'emptyBody')) {
    return damaged(fault, answer.text, time, cookies);
  }
  if (answer.kind === 'output' && answer.text !== null && fault === 'unknownState') {
    return responseOf({ ...answer, text: JSON.stringify(withUnknownState(JSON.parse(answer.text))) }, time, cookies);
  }
  return responseOf(answer, time, cookies);
}

/** Beyond it nobody reads an answer in the log, and taking it apart would slow down what is watched. */
const LONGEST_LOGGED = 50_000;

/** What the caller was told, or would have been. */
function answerIn({ answer }: Done): unknown {
  if (answer.kind === 'problem') return { code: answer.code, ...answer.facts };
  return answer.text === null || answer.text.length > LONGEST_LOGGED ? null : JSON.parse(answer.text);
}

/** As the log shows it: the pattern of the path, so that no id stands in it. */
const wordsOf = ({ method, path, name }: Operation) => ({ method, path, operation: name });

function routeOf(operation: Operation, act: Act, door: Door, onFault: (name: string, error: unknown) => void): Route {
  return {
    method: operation.method,
    path: operation.path,
    async answer(request, params, waitedMs = 0) {
      const call = door(request);
      const startedAt = deviceNow();
      let done: Done;
      let input: Input | null = null;
      try {
        const read = await readInput(operation, request);
        input = read;
        done = await call.transact((slot) => meet(operation, act, slot, call, params, read));
      } catch (error) {
        onFault(operation.name, error);
        done = {
          answer: { kind: 'problem', code: 'serviceFault', facts: {} },
          fault: null,
          latencyMs: 0,
          offsetMs: 0,
          history: null,
        };
      }
      // The time is told half-way, as a client takes it that halves the round trip.
      const halfMs = Math.max(done.latencyMs - waitedMs, 0) / 2;
      await wait(halfMs);
      const time = worldNow(done);
      await wait(halfMs);
      const made = toResponse(done, time, call);
      const response = made instanceof Response && done.fault === null ? await unlessKnown(made, request) : made;
      if (done.history !== null) {
        const status = response instanceof Response ? response.status : 0;
        note(done.history, {
          ...wordsOf(operation),
          at: instantOf(time),
          status,
          ms: deviceNow() - startedAt,
          fault: done.fault,
          key: input?.idempotencyKey ?? null,
          sent: maskedBody(input?.body),
          answer: maskedBody(answerIn(done)),
        });
      }
      return response;
    },
  };
}

export function routesOf<T extends Record<string, Operation>>(
  table: T,
  handlers: Handlers<T>,
  door: Door,
  onFault: (name: string, error: unknown) => void,
): Route[] {
  return Object.entries(table).map(([name, operation]) => routeOf(operation, handlers[name] as Act, door, onFault));
}

/** For paths of the service that no operation has. */
export function missing(door: Door): (request: Request) => Promise<Response> {
  return async (request) => {
    const offsetMs = await door(request).transact(({ world }) => world.offsetMs);
    return responseOf({ kind: 'problem', code: 'notFound', facts: {} }, worldNow({ offsetMs }));
  };
}
