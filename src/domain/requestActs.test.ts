/** What a person may do with a request, by what stands around it: the line's phase, and the account it is about. */
import { expect, test } from 'vitest';
import type { Phase } from '#domain/line.ts';
import { requestCan, type UnbindingRequest } from '#domain/request.ts';
import { mayAct, mostCharacters, type RequestAct, type Surroundings } from '#domain/requestActs.ts';
import { instantOf } from '#domain/time.ts';
import { aRequest } from '#testing/aRequest.ts';

const now = Date.parse('2026-12-01T08:00:00.000Z');
const later = instantOf(now + 1);
const acts = Object.keys(requestCan) as RequestAct[];
const refusal = { reason: 'openBalance', mayResend: true, appealUntil: later } as const;

const requests = {
  sent: aRequest({ dueAt: later }),
  asked: aRequest({ state: 'needsAction', ask: { what: 'lastTopUp', until: later } }),
  refused: aRequest({ state: 'refused', refusal }),
  refusedForGood: aRequest({ state: 'refused', refusal: { ...refusal, mayResend: false, appealUntil: null } }),
  overdue: aRequest({ state: 'inProgress', dueAt: instantOf(now) }),
} satisfies Record<string, UnbindingRequest>;

type Name = keyof typeof requests;
const names = Object.keys(requests) as Name[];
const free: Surroundings['binding'] = { openRequestId: null, goneAt: null };
const allowed = (request: UnbindingRequest, phase: Phase, binding: Surroundings['binding']) =>
  acts.filter((act) => mayAct(act, request, { phase, binding }, now));

test.each<[Name, RequestAct[]]>([
  ['sent', ['withdraw']],
  ['asked', ['supply']],
  ['refused', ['sendAgain', 'appeal']],
  ['refusedForGood', ['escalate']],
  ['overdue', ['escalate']],
])('%s, on a number in use', (name, may) => {
  expect(allowed(requests[name], 'active', free)).toEqual(may);
});

test.each<[string, Phase, Surroundings['binding'], Name[]]>([
  ['the number waits to be given to somebody else', 'coolingOff', free, names],
  ['the number is suspended: nothing new is opened', 'suspended', free, ['sent', 'asked', 'refusedForGood', 'overdue']],
  ['the number is gone', 'released', free, []],
  ['the account is gone', 'active', { openRequestId: null, goneAt: instantOf(now) }, ['sent', 'asked']],
  ['the account is not known', 'active', undefined, ['sent', 'asked']],
  ['another request deals with the account', 'active', { openRequestId: 'other', goneAt: null }, ['sent', 'asked']],
  [
    'this request itself deals with it',
    'active',
    { openRequestId: 'r', goneAt: null },
    ['sent', 'asked', 'refusedForGood', 'overdue'],
  ],
])('with these something can be done when %s', (_, phase, binding, can) => {
  expect(names.filter((name) => allowed(requests[name], phase, binding).length > 0)).toEqual(can);
});

test('an appeal has room for more words than a supplement', () => {
  expect(mostCharacters).toEqual({ supply: 200, appeal: 500 });
});
