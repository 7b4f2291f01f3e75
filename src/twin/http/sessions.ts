/** Ways in and the session. */
import type { Operations } from '#contract/operations.ts';
import {
  answerCode,
  extendSession,
  readSession,
  renewProof,
  resendCode,
  sendCode,
  signOut,
} from '#twin/carrier/signIn.ts';
import { alongside } from '#twin/http/alongside.ts';
import type { Handlers } from '#twin/http/context.ts';

export const sessionHandlers: Handlers<
  Pick<
    Operations,
    'readSession' | 'sendCode' | 'resendCode' | 'answerCode' | 'renewProof' | 'extendSession' | 'signOut'
  >
> = {
  readSession: ({ world, sid, now }) => readSession(world, sid, now),
  sendCode: ({ world, sid, body, now, keepSession }) => {
    const sent = sendCode(world, sid, body, now);
    keepSession(sent.sid);
    return sent.session;
  },
  resendCode: ({ world, sid, body, now }) => resendCode(world, sid, body.by, now),
  answerCode: ({ world, sid, body, now, slot, keepSession }) => {
    const before = readSession(world, sid, now);
    const session = answerCode(world, sid, body.code, now);
    if (before.state === 'signedIn' || session.state !== 'signedIn') return session;
    // Whoever planted a cookie before the sign-in holds nothing after it.
    keepSession(sid);
    const isMeant = before.state === 'codeSent' && before.challenge.id === body.lookUp?.challengeId;
    return { ...session, alongside: alongside(slot, sid, isMeant ? body.lookUp : undefined, now) };
  },
  renewProof: ({ world, sid, now }) => renewProof(world, sid, now),
  extendSession: ({ world, sid, now }) => extendSession(world, sid, now),
  signOut: ({ world, sid, keepSession }) => {
    signOut(world, sid);
    keepSession(null);
  },
};
