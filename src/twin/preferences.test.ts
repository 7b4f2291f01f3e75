/** Consents stand as long as something is done on them. */
import { expect, test } from 'vitest';
import { msOf } from '#domain/time.ts';
import { freshWorld, openScene } from '#twin/people.ts';
import { chooseMessages, startInquiry, watchApp, withdrawConsent } from '#twin/portal.ts';
import { settle } from '#twin/settle.ts';

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
