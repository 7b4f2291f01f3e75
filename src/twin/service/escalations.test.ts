/** The rungs above an overdue request: in order, each in its own time, and refused before. */
import { expect, test } from 'vitest';
import { DAY, msOf } from '#domain/time.ts';
import { codeOf, insideScene } from '#testing/insideScene.ts';
import { escalate } from '#twin/service/portal.ts';
import { settle } from '#twin/world/settle.ts';

const now = msOf('2026-11-23T02:00:00.000Z');

const at = (personId: string, sceneId?: string) => insideScene(now, personId, sceneId);

test('climbs from the app to the carrier to the regulator, each in its time, and ends unbound', () => {
  const { world, tenure } = at('p08');
  const [stuck, refused] = tenure.requests;
  if (stuck === undefined || refused === undefined) throw new Error('Two requests');
  expect(codeOf(() => escalate(world, tenure, refused.id, 'app', now))).toBe('notPossibleNow');
  expect(codeOf(() => escalate(world, tenure, stuck.id, 'carrier', now))).toBe('notPossibleNow');
  expect(codeOf(() => escalate(world, tenure, 'req_nobody', 'app', now))).toBe('notFound');

  escalate(world, tenure, stuck.id, 'app', now);
  expect(stuck.escalations).toMatchObject([{ rung: 'app', answerDueAt: '2026-11-30T16:00:00.000Z', outcome: null }]);
  expect(codeOf(() => escalate(world, tenure, stuck.id, 'carrier', now))).toBe('notPossibleNow');
  const appDue = msOf(stuck.escalations[0]?.answerDueAt ?? '');
  settle(world, appDue);
  expect(codeOf(() => escalate(world, tenure, stuck.id, 'app', appDue))).toBe('notPossibleNow');

  escalate(world, tenure, stuck.id, 'carrier', appDue);
  expect(stuck.escalations[1]).toMatchObject({ answerDueAt: '2026-12-16T16:00:00.000Z' });
  const carrierDue = msOf(stuck.escalations[1]?.answerDueAt ?? '');
  settle(world, carrierDue - 1);
  expect(stuck.escalations[1]?.outcome).toBe('notUnbound');

  escalate(world, tenure, stuck.id, 'regulator', carrierDue);
  expect(stuck.escalations[2]).toMatchObject({
    answerDueAt: '2027-01-16T16:00:00.000Z',
    answerDueRuleId: 'regulatorAnswer',
    decision: { dueAt: '2026-12-24T16:00:00.000Z', expected: false, ruleId: 'regulatorTakes' },
  });
  settle(world, carrierDue + 30 * DAY);
  expect(stuck.state).toBe('unbound');
  expect(stuck.escalations[2]?.outcome).toBe('unbound');
  const binding = tenure.bindings.find(({ appId }) => appId === 'sample-b');
  expect(binding).toMatchObject({ openRequestId: null });
  expect(binding?.goneAt).not.toBeNull();
});

test('platform and carrier are asked side by side, each with its own day and its own message in the morning after', () => {
  const { world, tenure } = at('p08');
  const [stuck] = tenure.requests;
  if (stuck === undefined) throw new Error('No request');
  escalate(world, tenure, stuck.id, 'app', now);
  const open = msOf(stuck.escalations[0]?.answerDueAt ?? '');
  settle(world, open);
  escalate(world, tenure, stuck.id, 'appPlatform', open);
  escalate(world, tenure, stuck.id, 'carrier', open);
  expect(codeOf(() => escalate(world, tenure, stuck.id, 'regulator', open))).toBe('notPossibleNow');
  expect(stuck.escalations.slice(1)).toMatchObject([
    {
      rung: 'appPlatform',
      answerDueAt: '2026-12-15T16:00:00.000Z',
      answerDueRuleId: 'appPlatformAnswer',
      decision: null,
    },
    { rung: 'carrier', answerDueAt: '2026-12-16T16:00:00.000Z', answerDueRuleId: 'carrierAnswer', decision: null },
  ]);
  const days = world.agenda.flatMap((item) =>
    item.kind === 'answerDue' && item.requestId === stuck.id ? [item.rung] : [],
  );
  expect(days.sort()).toEqual(['appPlatform', 'carrier']);
  settle(world, msOf('2026-12-16T16:00:00.000Z') - 1);
  expect(stuck.escalations.slice(1).map(({ outcome }) => outcome)).toEqual(['notUnbound', 'notUnbound']);
});

test('what is older than two years the regulator does not take', () => {
  const { world, tenure } = at('p08');
  const [stuck] = tenure.requests;
  if (stuck === undefined) throw new Error('No request');
  const barred = msOf(stuck.regulatorUntil);
  expect(stuck.regulatorUntil.slice(0, 4)).toBe('2028');
  stuck.escalations.push({
    ...{ rung: 'carrier', attempt: stuck.attempt, sentAt: stuck.submittedAt, answerDueAt: stuck.submittedAt },
    ...{ answerDueExpected: false, answerDueRuleId: 'carrierAnswer', decision: null, outcome: null, answeredAt: null },
  });
  expect(codeOf(() => escalate(world, tenure, stuck.id, 'regulator', barred))).toBe('notPossibleNow');
  expect(codeOf(() => escalate(world, tenure, stuck.id, 'regulator', barred - 1))).toBe('accepted');
});

test('is refused before the due date', () => {
  const { world, tenure } = at('p01', 'requests');
  for (const { id } of tenure.requests)
    expect(codeOf(() => escalate(world, tenure, id, 'app', now))).toBe('notPossibleNow');
});

test('a day counted on a calendar that nobody has published yet is an expected one', () => {
  const { world, tenure } = at('p08');
  const [stuck] = tenure.requests;
  if (stuck === undefined) throw new Error('No request');
  const yearsEnd = msOf('2026-12-30T02:00:00.000Z');
  settle(world, yearsEnd);
  escalate(world, tenure, stuck.id, 'app', yearsEnd);
  expect(stuck.escalations.at(-1)).toMatchObject({
    answerDueAt: '2027-01-07T16:00:00.000Z',
    answerDueExpected: true,
  });
  const later = msOf(stuck.escalations.at(-1)?.answerDueAt ?? '');
  // Fifteen calendar days need no calendar of holidays.
  escalate(world, tenure, stuck.id, 'carrier', later);
  expect(stuck.escalations.at(-1)).toMatchObject({ rung: 'carrier', answerDueExpected: false });
});
