/** What comes with the session when a code was right: the first screen's reads, and an inquiry that begins with it. */
import type { BodyOf } from '#contract/operation.ts';
import { operations } from '#contract/operations.ts';
import { EVERY_OPERATION } from '#twin/behaviour/faults.ts';
import { tenureOf } from '#twin/carrier/signIn.ts';
import { answeredBefore, keepAnswer } from '#twin/http/idempotency.ts';
import { accountsOf, listRequests, startInquiry } from '#twin/service/portal.ts';
import type { Slot } from '#twin/world/store.ts';
import { TwinProblem } from '#twin/world/twinProblem.ts';
import type { Tenure } from '#twin/world/world.ts';

type LookUp = BodyOf<typeof operations.answerCode>['lookUp'];

/** Null where it can't begin: whoever asks for it by itself hears why. The same key gives the same answer there. */
function begun(slot: Slot, tenure: Tenure, lookUp: NonNullable<LookUp>, now: number): unknown {
  const { idTail, idConsent, idempotencyKey: key } = lookUp;
  const { world } = slot;
  const { name: operation } = operations.startInquiry;
  const intention = { lineId: tenure.line.id, key, operation, params: {}, body: { idTail, idConsent } };
  try {
    const before = answeredBefore(world, intention);
    if (before !== null) return JSON.parse(before);
    const accounts = startInquiry(world, tenure, idTail, now);
    keepAnswer(world, intention, JSON.stringify(accounts), now);
    world.edited = true;
    return accounts;
  } catch (error) {
    if (!(error instanceof TwinProblem)) throw error;
    return null;
  }
}

/** What a fault is set for is left out: it has to be asked for, to fail. */
export function alongside(slot: Slot, sid: string | null, lookUp: LookUp, now: number): Record<string, unknown> {
  const { world } = slot;
  const tenure = tenureOf(world, sid, now, false);
  const fails = (name: string) =>
    world.weather.faults.some(({ operation }) => operation === name || operation === EVERY_OPERATION);
  const inquiry = lookUp === undefined || fails('startInquiry') ? null : begun(slot, tenure, lookUp, now);
  const answers: Record<string, unknown> = {
    ...(inquiry === null ? { readAccounts: accountsOf(tenure, now) } : { startInquiry: inquiry }),
    readLine: tenure.line,
    listRequests: listRequests(tenure),
  };
  return Object.fromEntries(Object.entries(answers).filter(([name]) => !fails(name)));
}
