/** Consents stand as long as something is done on them. */
import { describe, expect, test } from 'vitest';
import { openRungs } from '#domain/request.ts';
import { DAY, HOUR, instantOf, msOf } from '#domain/time.ts';
import { bindingIn } from '#testing/insideScene.ts';
import { findApp } from '#twin/apps/appsOfWorld.ts';
import { setConduct } from '#twin/behaviour/appOverrides.ts';
import { freshWorld, openScene } from '#twin/people/openScene.ts';
import { chooseMessages, escalate, startInquiry, submit, watchApp, withdrawConsent } from '#twin/service/portal.ts';
import { settle } from '#twin/world/settle.ts';

const now = msOf('2026-11-23T02:00:00.000Z');

function lin() {
  const world = openScene(freshWorld(now), { personId: 'p01' }, now);
  const [tenure] = world.tenures;
  if (tenure === undefined) throw new Error('No line');
  return { world, tenure };
}

test('watching an app is a consent, and withdrawing it forgets the apps', () => {
  const { world, tenure } = lin();
  expect(() => watchApp(world, tenure, 'no-such-app', true, now)).toThrow('notFound');
  expect(watchApp(world, tenure, 'wechat', true, now)).toMatchObject({
    watchedAppIds: ['wechat'],
    consents: [{ kind: 'appJoins' }],
  });
  expect(withdrawConsent(tenure, 'appJoins', now)).toMatchObject({ watchedAppIds: [], consents: [] });
  expect(() => withdrawConsent(tenure, 'messages', now)).toThrow('notFound');
});

test('news goes to the line only where it is wanted, and never names an app', () => {
  const silent = lin();
  startInquiry(silent.world, silent.tenure, '01151X', now);
  settle(silent.world, now + 48 * 3_600_000);
  expect(silent.world.messages).toEqual([]);
  const { world, tenure } = lin();
  chooseMessages(tenure, { inquiryAnswers: true, requestChanges: false, dueDates: false, coolingOffDates: false }, now);
  expect(tenure.preferences.consents).toMatchObject([{ kind: 'messages' }]);
  startInquiry(world, tenure, '01151X', now);
  settle(world, now + 48 * 3_600_000);
  expect(world.messages).toMatchObject([{ to: '15400000001', code: null }]);
});

test('an invented app joins two weeks after the first who waits for it; they are told, and nobody else is', () => {
  const { world, tenure } = lin();
  const stranger = openScene(freshWorld(now), { personId: 'p03' }, now).tenures;
  world.tenures.push(...stranger);
  watchApp(world, tenure, 'sample-g', true, now);
  watchApp(world, tenure, 'sample-g', false, now + DAY);
  watchApp(world, tenure, 'sample-g', true, now + 2 * DAY);
  settle(world, now + 14 * DAY - 1);
  expect(findApp(world, 'sample-g')?.unbinding).toMatchObject({ state: 'notCovered', since: null });
  expect(world.messages).toEqual([]);
  settle(world, now + 14 * DAY);
  expect(findApp(world, 'sample-g')?.unbinding).toMatchObject({
    state: 'covered',
    evidence: 'sample',
    since: '2026-12',
  });
  expect(world.messages).toMatchObject([{ to: tenure.number, code: null }]);
  expect(world.messages[0]?.text['zh-CN']).not.toContain('示例应用');
  // Which it was, the settings tell.
  expect(tenure.preferences.watchedAppIds).toEqual(['sample-g']);
  watchApp(world, tenure, 'sample-g', true, now + 15 * DAY);
  expect(world.agenda.some(({ kind }) => kind === 'appJoins')).toBe(false);
});

test('no real company is said to join', () => {
  const { world, tenure } = lin();
  watchApp(world, tenure, 'unionpay', true, now);
  settle(world, now + 90 * DAY);
  expect(findApp(world, 'unionpay')?.unbinding.state).toBe('notCovered');
});

describe('a day on which an answer was due', () => {
  const wanting = (personId: string, sceneId: string) => {
    const world = openScene(freshWorld(now), { personId, sceneId }, now);
    const [tenure] = world.tenures;
    if (tenure === undefined) throw new Error('No line');
    const messages = { inquiryAnswers: false, requestChanges: false, dueDates: true, coolingOffDates: false };
    chooseMessages(tenure, messages, now);
    return { world, tenure };
  };

  test('is told the next morning where no answer came, and not where one did', () => {
    const { world, tenure } = wanting('p08', 'hardCases');
    setConduct(world, 'sample-d', 'silent');
    const ids = ['sample-d', 'sample-e'].map((appId) => bindingIn(tenure, appId).id);
    submit(world, tenure, ids, now);
    const due = msOf(tenure.requests.find(({ appId }) => appId === 'sample-d')?.dueAt ?? '');
    settle(world, due + 9 * HOUR - 1);
    expect(world.messages).toEqual([]);
    settle(world, due + 9 * HOUR);
    expect(world.messages).toMatchObject([{ at: due + 9 * HOUR, to: tenure.number }]);
    expect(world.messages[0]?.text['zh-CN']).not.toContain('示例应用');
    settle(world, due + 3 * DAY);
    expect(world.messages).toHaveLength(1);
  });

  test('counts on each rung, and not where the rung has answered', () => {
    const { world, tenure } = wanting('p08', 'hardCases');
    const request = tenure.requests.find((one) => openRungs(one, now).includes('app'));
    if (request === undefined) throw new Error('Nothing to escalate');
    const app = escalate(world, tenure, request.id, 'app', now).escalations.at(-1);
    const inVain = msOf(app?.answerDueAt ?? '');
    settle(world, inVain + DAY);
    expect(world.messages.map(({ at }) => at)).toEqual([inVain + 9 * HOUR]);
    const carrier = escalate(world, tenure, request.id, 'carrier', inVain + DAY).escalations.at(-1);
    settle(world, msOf(carrier?.answerDueAt ?? instantOf(now)) + DAY);
    expect(carrier?.outcome).toBe('notUnbound');
    expect(world.messages).toHaveLength(1);
  });
});
