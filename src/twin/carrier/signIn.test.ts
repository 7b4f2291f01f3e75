/** Codes, locks and sessions at the carrier's door. */
import { expect, test } from 'vitest';
import { DAY, HOUR, instantOf, MINUTE, msOf } from '#domain/time.ts';
import { cancel, reissue, resume, retrieve, suspend } from '#twin/carrier/lines.ts';
import {
  advance,
  answerCode,
  readSession,
  renewProof,
  requireFreshProof,
  resendCode,
  sendCode,
  signInDirectly,
  signOut,
  tenureOf,
} from '#twin/carrier/signIn.ts';
import { freshWorld, openScene } from '#twin/people/openScene.ts';
import { settle } from '#twin/world/settle.ts';
import { TwinProblem } from '#twin/world/twinProblem.ts';

const now = msOf('2026-11-23T02:00:00.000Z');
const number = '15400000001';

function refusalOf(act: () => unknown): TwinProblem {
  try {
    act();
  } catch (error) {
    if (error instanceof TwinProblem) return error;
    throw error;
  }
  throw new Error('It was not refused');
}

function challengeIn(session: ReturnType<typeof readSession>) {
  if (session.state !== 'codeSent') throw new Error(session.state);
  return session.challenge;
}

function withCode(order: Parameters<typeof sendCode>[2] = { way: 'signIn', number }) {
  const world = freshWorld(now);
  const { sid, session } = sendCode(world, null, order, now);
  return { world, sid, challenge: challengeIn(session) };
}

test('the right code signs in, and the message with it is in the tray', () => {
  const { world, sid, challenge } = withCode();
  expect(challenge).toMatchObject({
    sentTo: '154****0001',
    triesLeft: 5,
    lockedUntil: null,
    expiresAt: instantOf(now + 15 * MINUTE),
  });
  expect(world.messages.at(-1)).toMatchObject({ to: number, code: '123456' });
  expect(answerCode(world, sid, '123456', now)).toMatchObject({
    state: 'signedIn',
    way: 'signIn',
    maskedNumber: '154****0001',
  });
  expect(refusalOf(() => answerCode(world, sid, '123456', now)).code).toBe('noChallenge');
  signOut(world, sid);
  expect(readSession(world, sid, now)).toEqual({ state: 'anonymous' });
  expect(refusalOf(() => tenureOf(world, sid, now, true)).code).toBe('notSignedIn');
});

test('the magic codes: slow is right, expired, locked', () => {
  const slow = withCode();
  expect(answerCode(slow.world, slow.sid, '333333', now).state).toBe('signedIn');
  const expired = withCode();
  expect(refusalOf(() => answerCode(expired.world, expired.sid, '111111', now)).code).toBe('codeExpired');
  expect(refusalOf(() => answerCode(expired.world, expired.sid, '123456', now)).code).toBe('codeExpired');
  resendCode(expired.world, expired.sid, 'voice', now);
  expect(answerCode(expired.world, expired.sid, '123456', now).state).toBe('signedIn');
  const locked = withCode();
  expect(refusalOf(() => answerCode(locked.world, locked.sid, '222222', now))).toMatchObject({
    code: 'codeLocked',
    facts: { until: instantOf(now + 15 * MINUTE) },
  });
});

test('five wrong codes lock until fifteen minutes after the first; starting over on the device does not open it', () => {
  const { world, sid } = withCode();
  for (let i = 0; i < 4; i++) {
    expect(refusalOf(() => answerCode(world, sid, '000000', now + i * MINUTE))).toMatchObject({
      code: 'codeWrong',
      facts: { triesLeft: 4 - i },
    });
  }
  const until = instantOf(now + 15 * MINUTE);
  expect(refusalOf(() => answerCode(world, sid, '000000', now + 4 * MINUTE))).toMatchObject({
    code: 'codeLocked',
    facts: { until },
  });
  expect(refusalOf(() => answerCode(world, sid, '123456', now + 5 * MINUTE)).code).toBe('codeLocked');
  expect(refusalOf(() => resendCode(world, sid, 'text', now + 5 * MINUTE)).code).toBe('codeLocked');
  const again = sendCode(world, sid, { way: 'signIn', number }, now + 6 * MINUTE);
  expect(challengeIn(again.session).lockedUntil).toBe(until);
  expect(sendCode(world, null, { way: 'signIn', number }, now + 6 * MINUTE).session).toMatchObject({
    challenge: { triesLeft: 5 },
  });
  resendCode(world, sid, 'text', now + 15 * MINUTE);
  expect(answerCode(world, sid, '123456', now + 15 * MINUTE).state).toBe('signedIn');
});

test('unknown numbers of the range get the same answer and no message; others are not served', () => {
  const { world, sid, challenge } = withCode({ way: 'signIn', number: '15400000077' });
  expect(challenge).toMatchObject({ sentTo: '154****0077', triesLeft: 5 });
  expect(world.messages).toEqual([]);
  expect(refusalOf(() => answerCode(world, sid, '123456', now)).code).toBe('codeWrong');
  expect(refusalOf(() => sendCode(world, null, { way: 'signIn', number: '13800138000' }, now)).code).toBe(
    'numberNotServed',
  );
});

test('a cancelled number: no code on the ordinary way, and a wrong ID tail looks like a right one', () => {
  const cancelled = '15400000004';
  const ordinary = withCode({ way: 'signIn', number: cancelled });
  expect(ordinary.challenge.sentTo).toBe('154****0004');
  expect(ordinary.world.messages).toEqual([]);
  const right = withCode({ way: 'cancelledNumber', number: cancelled, idTail: '040404' });
  expect(right.challenge.sentTo).toBe('154****0054');
  expect(right.world.messages.at(-1)?.to).toBe('15400000054');
  expect(answerCode(right.world, right.sid, '123456', now)).toMatchObject({
    state: 'signedIn',
    maskedNumber: '154****0004',
  });
  const wrong = withCode({ way: 'cancelledNumber', number: cancelled, idTail: '040405' });
  expect(wrong.challenge).toMatchObject({ sentTo: expect.stringMatching(/^154\*{4}00\d\d$/), triesLeft: 5 });
  expect(withCode({ way: 'cancelledNumber', number: cancelled, idTail: '040405' }).challenge.sentTo).toBe(
    wrong.challenge.sentTo,
  );
  expect(wrong.world.messages).toEqual([]);
  expect(refusalOf(() => answerCode(wrong.world, wrong.sid, '123456', now)).code).toBe('codeWrong');
  const typoMended = sendCode(
    wrong.world,
    wrong.sid,
    { way: 'cancelledNumber', number: cancelled, idTail: '040404' },
    now + 5_000,
  );
  expect(answerCode(wrong.world, typoMended.sid, '123456', now + 5_000).state).toBe('signedIn');
});

test('a second tap gets the code under way; a new one can be asked for after a minute', () => {
  const { world, sid, challenge } = withCode();
  const second = sendCode(world, sid, { way: 'signIn', number }, now + 1_000);
  expect(second).toMatchObject({ sid, session: { challenge: { id: challenge.id } } });
  expect(world.messages).toHaveLength(1);
  expect(refusalOf(() => resendCode(world, sid, 'text', now + 59_000))).toMatchObject({
    code: 'codeTooSoon',
    facts: { until: challenge.resendAt },
  });
  resendCode(world, sid, 'text', now + MINUTE);
  expect(world.messages).toHaveLength(2);
});

test('a session ends when idle, at eight hours, and keeps its proof for five minutes', () => {
  const world = freshWorld(now);
  const sid = signInDirectly(world, 'p01', now);
  requireFreshProof(world, sid, now + 5 * MINUTE - 1);
  expect(refusalOf(() => requireFreshProof(world, sid, now + 5 * MINUTE)).code).toBe('newCodeNeeded');
  const renewedAt = now + 10 * MINUTE;
  expect(renewProof(world, sid, renewedAt)).toMatchObject({ state: 'signedIn', challenge: { purpose: 'reauth' } });
  answerCode(world, sid, '123456', renewedAt);
  requireFreshProof(world, sid, renewedAt);
  for (let at = renewedAt; at < now + 8 * HOUR; at += 14 * MINUTE) tenureOf(world, sid, at, true);
  expect(refusalOf(() => tenureOf(world, sid, now + 8 * HOUR, true)).code).toBe('sessionEnded');
  const idle = signInDirectly(world, 'p01', now);
  tenureOf(world, idle, now + 10 * MINUTE, false);
  expect(refusalOf(() => tenureOf(world, idle, now + 15 * MINUTE, true)).code).toBe('sessionEnded');
  expect(readSession(world, idle, now + 15 * MINUTE)).toEqual({ state: 'anonymous' });
});

test('a advance of the clock opens a lock, as waiting does', () => {
  const { world, sid } = withCode();
  expect(refusalOf(() => answerCode(world, sid, '222222', now)).code).toBe('codeLocked');
  advance(world, 15 * MINUTE);
  expect(answerCode(world, sid, '123456', now + 15 * MINUTE).state).toBe('signedIn');
});

test('a advance of the clock carries sessions along, and the release of the number ends them', () => {
  const world = openScene(freshWorld(now), { personId: 'p04' }, now);
  const sid = signInDirectly(world, 'p04', now);
  advance(world, DAY);
  settle(world, now + DAY);
  expect(readSession(world, sid, now + DAY).state).toBe('signedIn');
  advance(world, 30 * DAY);
  settle(world, now + 31 * DAY);
  expect(refusalOf(() => tenureOf(world, sid, now + 31 * DAY, true)).code).toBe('sessionEnded');
});

test('a line goes only the ways that a line can go', () => {
  const world = openScene(freshWorld(now), { personId: 'p11' }, now);
  const [tenure] = world.tenures;
  if (tenure === undefined) throw new Error('No line');
  expect(refusalOf(() => retrieve(world, tenure, now)).code).toBe('notPossibleNow');
  expect(refusalOf(() => resume(tenure, now)).code).toBe('notPossibleNow');
  suspend(tenure, now);
  cancel(world, tenure, '15400000061', now + HOUR);
  expect(tenure.line.coolingOffEndsAt).toBe('2027-02-21T16:00:00.000Z');
  expect(refusalOf(() => suspend(tenure, now + 2 * HOUR)).code).toBe('notPossibleNow');
  const facts = { carrier: 'mobile', idTail: null, hidden: [] } as const;
  expect(refusalOf(() => reissue(world, tenure, facts, now + DAY)).code).toBe('notPossibleNow');
  settle(world, now + 91 * DAY);
  expect(tenure.line.releasedAt).toBe('2027-02-21T16:00:00.000Z');
  expect(refusalOf(() => retrieve(world, tenure, now + 91 * DAY)).code).toBe('notPossibleNow');
  expect(reissue(world, tenure, facts, now + 92 * DAY).line).toMatchObject({ secondHand: true, cancelledAt: null });
});
