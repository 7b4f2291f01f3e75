/** Ten minutes to take back: nothing is passed on before their end, and after it the table decides. */
import { expect, test } from 'vitest';
import { DAY, HOUR, instantOf, msOf } from '#domain/time.ts';
import { bindingIn, codeOf, insideScene } from '#testing/insideScene.ts';
import { submitCancellation, withdrawCancellation } from '#twin/carrier/cancellation.ts';
import { sendAgain, submit, withdraw, withdrawSubmission } from '#twin/service/portal.ts';
import { settle } from '#twin/world/settle.ts';

const now = msOf('2026-11-23T02:00:00.000Z');
const limit = now + 10 * 60_000;

function submitted() {
  const { world, tenure } = insideScene(now, 'p03', 'answered');
  const ids = ['alipay', 'meituan'].map((appId) => bindingIn(tenure, appId).id);
  return { world, tenure, submission: submit(world, tenure, ids, now) };
}

test('the limit is ten minutes after the submission, on the receipt and on each request of it', () => {
  const { tenure, submission } = submitted();
  expect(submission.takeBackUntil).toBe(instantOf(limit));
  expect(tenure.requests.map(({ takeBackUntil }) => takeBackUntil)).toEqual([instantOf(limit), instantOf(limit)]);
});

test('in its last moment all of a submission is taken back in one act, a second tab is told no', () => {
  const { world, tenure, submission } = submitted();
  settle(world, limit - 1);
  const back = withdrawSubmission(world, tenure, submission.id, limit - 1);
  expect(back.map(({ state }) => state)).toEqual(['withdrawn', 'withdrawn']);
  expect(bindingIn(tenure, 'alipay')).toMatchObject({ openRequestId: null, declarationLocked: false });
  expect(codeOf(() => withdrawSubmission(world, tenure, submission.id, limit - 1))).toBe('notPossibleNow');
  settle(world, now + 20 * DAY);
  expect(tenure.requests.map(({ state }) => state)).toEqual(['withdrawn', 'withdrawn']);
});

test('after the limit it is taken back while no app has received it, and then no longer', () => {
  const { world, tenure, submission } = submitted();
  settle(world, limit);
  expect(tenure.requests.map(({ history }) => history.length)).toEqual([1, 1]);
  const [first, second] = tenure.requests;
  expect(withdraw(world, tenure, first?.id ?? '', limit).state).toBe('withdrawn');
  settle(world, limit + 5 * HOUR);
  expect(second?.state).toBe('acknowledged');
  expect(codeOf(() => withdrawSubmission(world, tenure, submission.id, limit + 5 * HOUR))).toBe('notPossibleNow');
});

test('what one app has received stands, and what another has not is taken back all the same', () => {
  const { world, tenure, submission } = submitted();
  let at = limit;
  while (tenure.requests.every(({ state }) => state === 'submitted')) {
    at += 60_000;
    settle(world, at);
  }
  const states = withdrawSubmission(world, tenure, submission.id, at).map(({ state }) => state);
  expect(states.sort()).toEqual(['acknowledged', 'withdrawn']);
});

test('an attempt that is sent again has ten minutes of its own', () => {
  const { world, tenure } = insideScene(now, 'p08', 'hardCases');
  const refused = tenure.requests.find(({ state }) => state === 'refused');
  const again = sendAgain(world, tenure, refused?.id ?? '', now);
  expect(again.takeBackUntil).toBe(instantOf(limit));
  settle(world, limit - 1);
  expect(again.state).toBe('submitted');
  expect(withdraw(world, tenure, again.id, limit - 1).state).toBe('withdrawn');
  // The first attempt has reached the app with what the person had said, so that stands.
  expect(bindingIn(tenure, again.appId).declarationLocked).toBe(true);
});

test('a submission that there is not is not found', () => {
  const { world, tenure } = submitted();
  expect(codeOf(() => withdrawSubmission(world, tenure, 'none', now))).toBe('notFound');
});

test('a cancellation has the same limit; after it, it can be taken back until it takes effect', () => {
  const order = { contactNumber: null, lookedOnceMore: true };
  const start = () => {
    const { world, tenure } = insideScene(now, 'p11', 'beforeCancelling');
    return { world, tenure, standing: submitCancellation(world, tenure, order, now) };
  };
  const { world, tenure, standing } = start();
  expect(standing.cancellation?.takeBackUntil).toBe(instantOf(limit));
  settle(world, limit - 1);
  expect(withdrawCancellation(world, tenure, limit - 1).cancellation?.state).toBe('withdrawn');
  const later = start();
  settle(later.world, limit);
  expect(withdrawCancellation(later.world, later.tenure, limit).cancellation?.state).toBe('withdrawn');
  const gone = start();
  settle(gone.world, now + 3 * DAY);
  expect(codeOf(() => withdrawCancellation(gone.world, gone.tenure, now + 3 * DAY))).toBe('notPossibleNow');
});
