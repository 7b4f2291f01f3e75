/**
 * The carrier's door: ways in and sessions. Known and unknown numbers of the demo's range get the same answer; which
 * tenure it is shows only once the code is right.
 */

import { maskNumber } from '#domain/input/phoneNumber.ts';
import { phaseAt } from '#domain/line.ts';
import type { Session } from '#domain/session/session.ts';
import { instantOf } from '#domain/time.ts';
import { challengeOf, check, isJustSent, lock, sendChallenge, sendChallengeAgain } from '#twin/carrier/codes.ts';
import { carrySession, endOf, forgetEnded, idleEnd, latestEnd, newRecord, proofEnd } from '#twin/carrier/sessions.ts';
import { ensureTenure, personWith } from '#twin/people/openScene.ts';
import { chance, nextId } from '#twin/world/random.ts';
import { TwinProblem } from '#twin/world/twinProblem.ts';
import type { ChallengeRecord, SessionRecord, Tenure, World } from '#twin/world/world.ts';

/** The one range of invented people; nobody's real number gets invented records. */
const served = /^154000000\d\d$/;

export type CodeOrder =
  | { way: 'lookUp' | 'signIn'; number: string }
  | { way: 'cancelledNumber'; number: string; idTail: string };

type SignedInRecord = SessionRecord & { lineId: string };

function find(world: World, sid: string | null): SessionRecord | null {
  return sid !== null && Object.keys(world.sessions).includes(sid) ? (world.sessions[sid] ?? null) : null;
}

function tenureById(world: World, lineId: string): Tenure {
  const tenure = world.tenures.find((t) => t.line.id === lineId);
  if (tenure === undefined) throw new TwinProblem('notSignedIn');
  return tenure;
}

function isInUse(tenure: Tenure, now: number): boolean {
  const phase = phaseAt(tenure.line, now);
  return phase === 'active' || phase === 'suspended';
}

function sessionOf(world: World, record: SessionRecord, now: number): Session {
  const challenge = record.challenge === null ? null : challengeOf(record.challenge, now);
  if (record.lineId === null) return challenge === null ? { state: 'anonymous' } : { state: 'codeSent', challenge };
  if (now >= endOf(record)) return { state: 'anonymous' };
  return {
    state: 'signedIn',
    way: record.way,
    lineId: record.lineId,
    maskedNumber: tenureById(world, record.lineId).line.maskedNumber,
    proofFreshUntil: instantOf(proofEnd(record)),
    idleEndsAt: instantOf(idleEnd(record)),
    endsAt: instantOf(latestEnd(record)),
    challenge,
  };
}

function readSignedIn(world: World, sid: string | null, now: number): SignedInRecord {
  const record = find(world, sid);
  if (record === null || record.lineId === null) throw new TwinProblem('notSignedIn');
  if (now >= endOf(record)) throw new TwinProblem('sessionEnded');
  return record as SignedInRecord;
}

function readAwaited(world: World, sid: string | null, now: number): SessionRecord & { challenge: ChallengeRecord } {
  const record = find(world, sid);
  const over = record !== null && record.lineId !== null && now >= endOf(record);
  if (record === null || record.challenge === null || over) throw new TwinProblem('noChallenge');
  return record as SessionRecord & { challenge: ChallengeRecord };
}

/** The tenure that a right code signs in to, the newest first; null where nobody can receive one. */
function tenureFor(world: World, order: CodeOrder, now: number): Tenure | null {
  const newestFirst = world.tenures.filter((t) => t.number === order.number).reverse();
  if (order.way !== 'cancelledNumber') return newestFirst.find((t) => isInUse(t, now)) ?? null;
  return newestFirst.find((t) => !isInUse(t, now) && t.contactNumber !== null && t.idTail === order.idTail) ?? null;
}

/** Every wrong ID tail gets a mask of its own, always the same one, so that the answer does not tell right from wrong. */
function inventedContact(world: World, number: string, idTail: string): string {
  const seeded = Math.floor(chance(world.seed, 'contact', number, idTail) * 100);
  return `154000000${String(seeded).padStart(2, '0')}`;
}

function receiverOf(world: World, record: SessionRecord): string | null {
  if (record.way !== 'cancelledNumber') return record.number;
  const lineId = record.lineId ?? record.awaitedLineId;
  return lineId === null ? null : tenureById(world, lineId).contactNumber;
}

export function readSession(world: World, sid: string | null, now: number): Session {
  const record = find(world, sid);
  return record === null ? { state: 'anonymous' } : sessionOf(world, record, now);
}

/** The session's id may be a new one: a signed-in session ends when a way in is started. Throws numberNotServed. */
export function sendCode(
  world: World,
  sid: string | null,
  order: CodeOrder,
  now: number,
): { sid: string; session: Session } {
  if (!served.test(order.number)) throw new TwinProblem('numberNotServed');
  forgetEnded(world, now);
  ensureTenure(world, order.number, now);
  const present = find(world, sid);
  if (present !== null && present.lineId !== null) signOut(world, sid);
  const waiting = present !== null && present.lineId === null ? present : null;
  const to = waiting === null ? nextId(world, 'ses') : (sid as string);

  // A double tap gets the code that is under way. A cancelled number is asked anew: the ID tail may have been mistyped.
  const isSame = waiting?.way === order.way && waiting.number === order.number && order.way !== 'cancelledNumber';
  if (isSame && waiting.challenge !== null && isJustSent(waiting.challenge, now)) {
    return { sid: to, session: sessionOf(world, waiting, now) };
  }

  const tenure = tenureFor(world, order, now);
  const viaContact = order.way === 'cancelledNumber';
  const shown = viaContact
    ? (tenure?.contactNumber ?? inventedContact(world, order.number, order.idTail))
    : order.number;
  const receiver = tenure === null ? null : shown;
  const challenge = sendChallenge(
    world,
    { purpose: order.way, sentTo: maskNumber(shown), receiver, before: waiting?.challenge ?? null },
    now,
  );
  const record = newRecord(order.way, order.number, now);
  world.sessions[to] = { ...record, awaitedLineId: viaContact ? (tenure?.line.id ?? null) : null, challenge };
  return { sid: to, session: readSession(world, to, now) };
}

export function resendCode(world: World, sid: string | null, by: 'text' | 'voice', now: number): Session {
  const record = readAwaited(world, sid, now);
  sendChallengeAgain(
    world,
    record.challenge,
    record.challenge.code === null ? null : receiverOf(world, record),
    by,
    now,
  );
  return sessionOf(world, record, now);
}

/** The world has changed even where this throws: a wrong code counts. */
export function answerCode(world: World, sid: string | null, code: string, now: number): Session {
  const record = readAwaited(world, sid, now);
  check(record.challenge, code, now);
  if (record.lineId === null) {
    const tenure =
      record.awaitedLineId !== null
        ? tenureById(world, record.awaitedLineId)
        : record.way === 'cancelledNumber'
          ? null
          : tenureFor(world, { way: record.way, number: record.number }, now);
    // Cancelled between code and answer: nobody can hold it any more.
    if (tenure === null) throw new TwinProblem('codeExpired');
    record.lineId = tenure.line.id;
    record.startedAt = now;
  }
  record.provedAt = now;
  record.lastSeenAt = now;
  world.sessions[sid as string] = { ...record, challenge: null };
  return readSession(world, sid, now);
}

export function renewProof(world: World, sid: string | null, now: number): Session {
  const record = readSignedIn(world, sid, now);
  record.lastSeenAt = now;
  if (record.challenge === null || !isJustSent(record.challenge, now)) {
    const receiver = receiverOf(world, record);
    const sentTo = maskNumber(receiver ?? record.number);
    record.challenge = sendChallenge(world, { purpose: 'reauth', sentTo, receiver, before: record.challenge }, now);
  }
  return sessionOf(world, record, now);
}

export function extendSession(world: World, sid: string | null, now: number): Session {
  const record = readSignedIn(world, sid, now);
  record.lastSeenAt = now;
  // Whoever asks to stay is let stay, also where the demo had set an early end.
  record.endsEarlyAt = null;
  return sessionOf(world, record, now);
}

export function signOut(world: World, sid: string | null): void {
  if (sid !== null) delete world.sessions[sid];
}

/** Expires the session `inMs` from now; 0: at once. */
export function endSession(world: World, sid: string | null, inMs: number, now: number): void {
  const record = find(world, sid);
  if (record !== null && record.lineId !== null) record.endsEarlyAt = now + inMs;
}

/** As after five wrong codes. Throws noChallenge where none is awaited. */
export function lockCode(world: World, sid: string | null, now: number): void {
  lock(readAwaited(world, sid, now).challenge, now);
}

/** The signed-in tenure; throws notSignedIn or sessionEnded. `touch` starts the idle time again. */
export function tenureOf(world: World, sid: string | null, now: number, touch: boolean): Tenure {
  const record = readSignedIn(world, sid, now);
  if (touch) record.lastSeenAt = now;
  return tenureById(world, record.lineId);
}

/** Throws newCodeNeeded when the last code is more than five minutes old; asked before each submission. */
export function requireFreshProof(world: World, sid: string | null, now: number): void {
  if (now >= proofEnd(readSignedIn(world, sid, now))) throw new TwinProblem('newCodeNeeded');
}

/** The console's short way in: the session that number and code would have brought. */
export function signInDirectly(world: World, personId: string, now: number): string {
  const { number, scenes } = personWith(personId);
  ensureTenure(world, number, now);
  const tenures = world.tenures.filter((t) => t.number === number);
  const scene = scenes.find(({ id }) => world.scene?.personId === personId && id === world.scene.sceneId);
  const tenure = scene?.side === 'former' ? tenures[0] : tenures.slice(-1)[0];
  if (tenure === undefined) throw new TwinProblem('notFound');
  const sid = nextId(world, 'ses');
  world.sessions[sid] = {
    ...newRecord(isInUse(tenure, now) ? 'signIn' : 'cancelledNumber', number, now),
    lineId: tenure.line.id,
  };
  return sid;
}

/** Moves the clock forward; sessions and codes that still run are carried along. The caller settles afterwards. */
export function advance(world: World, ms: number): void {
  world.offsetMs += ms;
  for (const record of Object.values(world.sessions)) carrySession(record, ms, world.settledAt);
}
