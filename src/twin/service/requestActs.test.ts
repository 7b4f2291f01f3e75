/** What apps do with a request beyond granting it, and what the person can do about it. */
import { describe, expect, test } from 'vitest';
import { isProvedGone } from '#domain/binding.ts';
import { isOverdue, openRungs } from '#domain/request.ts';
import { DAY, instantOf, MINUTE, msOf } from '#domain/time.ts';
import { bindingIn, codeOf, insideScene } from '#testing/insideScene.ts';
import { setConduct } from '#twin/behaviour/appOverrides.ts';
import {
  accountsOf,
  appeal,
  declareWhose,
  recheck,
  sayDone,
  sendAgain,
  submit,
  supply,
  unsayDone,
  withdraw,
} from '#twin/service/portal.ts';
import { settle } from '#twin/world/settle.ts';

const now = msOf('2026-11-23T02:00:00.000Z');
const at = (personId: string, sceneId?: string) => insideScene(now, personId, sceneId);

describe('hard cases', () => {
  test('stand as their scene says', () => {
    const { tenure } = at('p08');
    const [stuck, refused, asked] = tenure.requests;
    if (stuck === undefined || refused === undefined || asked === undefined) throw new Error('Three requests');
    expect(stuck).toMatchObject({ appId: 'sample-b', attempt: 3, state: 'inProgress' });
    expect(isOverdue(stuck, now)).toBe(true);
    expect(refused).toMatchObject({ state: 'refused', refusal: { reason: 'openBalance', mayResend: true } });
    expect(msOf(refused.refusal?.appealUntil ?? '')).toBeGreaterThan(now);
    expect(asked).toMatchObject({ state: 'needsAction', ask: { what: 'confirmActivationDate' } });
  });

  test('what the person does leads on: sent again, appealed, supplied, or left to lapse', () => {
    const again = at('p08');
    const refusedId = again.tenure.requests[1]?.id ?? '';
    const askedId = again.tenure.requests[2]?.id ?? '';
    expect(sendAgain(again.world, again.tenure, refusedId, now)).toMatchObject({
      state: 'submitted',
      attempt: 2,
      refusal: null,
    });
    const supplied = supply(again.world, again.tenure, askedId, now);
    expect(supplied).toMatchObject({ state: 'inProgress', ask: null });
    expect(msOf(supplied.dueAt)).toBeGreaterThan(now);
    settle(again.world, now + 20 * DAY);
    expect(again.tenure.requests.slice(1).map((request) => request.state)).toEqual(['unbound', 'unbound']);

    const appealed = at('p08');
    expect(appeal(appealed.world, appealed.tenure, refusedId, now).state).toBe('appealed');
    settle(appealed.world, now + 20 * DAY);
    expect(appealed.tenure.requests[1]?.state).toBe('unbound');
    expect(appealed.tenure.requests[2]).toMatchObject({
      state: 'refused',
      refusal: { reason: 'noReply', mayResend: true },
    });
  });

  test('an appeal that is turned down is the last word: neither way is left, and the carrier is next', () => {
    const { world, tenure } = at('p08', 'turnedDown');
    const [request] = tenure.requests;
    if (request === undefined) throw new Error('No request');
    expect(request).toMatchObject({
      state: 'refused',
      refusal: { reason: 'accountInDispute', mayResend: false, appealUntil: null },
    });
    expect(request.history.map(({ event }) => event).slice(-2)).toEqual(['appealed', 'appealDenied']);
    expect(openRungs(request, now)).toEqual(['appPlatform', 'carrier']);
    expect(codeOf(() => appeal(world, tenure, request.id, now))).toBe('notPossibleNow');
    expect(codeOf(() => sendAgain(world, tenure, request.id, now))).toBe('notPossibleNow');
  });

  test('an app may ask whoever leaves the number for another way to sign in', () => {
    const { tenure } = at('p04', 'asksFirst');
    expect(tenure.requests.map(({ appId, basis, state, ask }) => [appId, basis, state, ask?.what])).toEqual([
      ['sample-a', 'leaving', 'refused', undefined],
      ['sample-c', 'leaving', 'needsAction', 'anotherWayToSignIn'],
      ['taobao', 'leaving', 'unbound', undefined],
    ]);
  });
});

test('an own account is proved gone by a re-check; one app needs to be asked twice', () => {
  const { world, tenure } = at('p08');
  for (const appId of ['wechat', 'sample-e']) {
    const { id } = bindingIn(tenure, appId);
    declareWhose(tenure, id, 'mine', now);
    sayDone(tenure, id, now);
    recheck(world, tenure, id, now);
    expect(codeOf(() => recheck(world, tenure, id, now))).toBe('notPossibleNow');
  }
  settle(world, now + 5 * MINUTE);
  expect(bindingIn(tenure, 'wechat').ownAccount).toBe('proved');
  const stubborn = bindingIn(tenure, 'sample-e');
  expect(stubborn.ownAccount).toBe('stillThere');
  sayDone(tenure, stubborn.id, now + 5 * MINUTE);
  expect(unsayDone(tenure, stubborn.id, now + 5 * MINUTE).ownAccount).toBe('stillThere');
  expect(codeOf(() => unsayDone(tenure, stubborn.id, now + 5 * MINUTE))).toBe('notPossibleNow');
  sayDone(tenure, stubborn.id, now + 5 * MINUTE);
  recheck(world, tenure, stubborn.id, now + 5 * MINUTE);
  settle(world, now + 10 * MINUTE);
  expect(stubborn.ownAccount).toBe('proved');
});

test('a re-check proves nothing of what was taken back', () => {
  const { world, tenure } = at('p08');
  const { id } = bindingIn(tenure, 'wechat');
  declareWhose(tenure, id, 'mine', now);
  sayDone(tenure, id, now);
  recheck(world, tenure, id, now);
  unsayDone(tenure, id, now);
  settle(world, now + 5 * MINUTE);
  expect(bindingIn(tenure, 'wechat')).toMatchObject({ ownAccount: 'toDo', goneAt: null });
});

describe('an account that was unbound', () => {
  const linkedAnew = () => {
    const { world, tenure } = at('p08', 'hardCases');
    setConduct(world, 'sample-d', 'returns');
    const { id } = bindingIn(tenure, 'sample-d');
    submit(world, tenure, [id], now);
    const later = now + 30 * DAY;
    settle(world, later);
    return { world, tenure, later };
  };

  test('is proved gone by a re-check, which uses no inquiry', () => {
    const { world, tenure } = at('p08', 'everyEnd');
    const binding = bindingIn(tenure, 'taobao');
    expect(binding.goneAt).not.toBeNull();
    expect(isProvedGone(binding)).toBe(false);
    const { nextInquiryAt } = accountsOf(tenure, now);
    recheck(world, tenure, binding.id, now);
    expect(binding.recheckAskedAt).toBe(instantOf(now));
    settle(world, now + 5 * MINUTE);
    expect(binding.recheckAskedAt).toBeNull();
    expect(isProvedGone(binding)).toBe(true);
    expect(accountsOf(tenure, now).nextInquiryAt).toBe(nextInquiryAt);
  });

  test('and came back is found by a re-check; what was said of it can be said anew, and it can be requested', () => {
    const { world, tenure, later } = linkedAnew();
    const binding = bindingIn(tenure, 'sample-d');
    expect(tenure.requests.at(-1)?.state).toBe('unbound');
    expect(codeOf(() => declareWhose(tenure, binding.id, 'mine', later))).toBe('notPossibleNow');
    recheck(world, tenure, binding.id, later);
    settle(world, later + 5 * MINUTE);
    expect(binding).toMatchObject({ goneAt: null, openRequestId: null, declarationLocked: false });
    const { rows } = submit(world, tenure, [binding.id], later + 5 * MINUTE);
    expect(rows[0]?.outcome).toBe('accepted');
    expect(binding.lastRequestId).toBe(tenure.requests.at(-1)?.id);
  });
});

test('what was taken back before any app had it leaves the person free to say whose it is', () => {
  const { world, tenure } = at('p01', 'answered');
  const { id } = bindingIn(tenure, 'jd');
  submit(world, tenure, [id], now);
  expect(codeOf(() => declareWhose(tenure, id, 'mine', now))).toBe('notPossibleNow');
  withdraw(world, tenure, tenure.requests[0]?.id ?? '', now + MINUTE);
  expect(codeOf(() => declareWhose(tenure, id, 'mine', now + MINUTE))).toBe('accepted');
  // A later one that the app has received stands again.
  declareWhose(tenure, id, 'unsure', now + MINUTE);
  submit(world, tenure, [id], now + 2 * MINUTE);
  settle(world, now + DAY);
  expect(codeOf(() => declareWhose(tenure, id, 'mine', now + DAY))).toBe('notPossibleNow');
});
