/** Where the activation date has moved, what a request will do is told by what has moved it, wherever one may be sent. */
import { afterEach, beforeAll, expect, test } from 'vitest';
import { find, press } from '#testing/portal/hands.ts';
import { openPortal, type Portal, prepareDevice } from '#testing/portal/wholePortal.ts';

let portal: Portal;
beforeAll(prepareDevice);
afterEach(() => portal.close());

const text = () => portal.main()?.textContent ?? '';
const moves = [/号码是您取回的/, /携号转网/, /过户/];

test.each([
  ['p12', 'answered', /^支付宝$/, 0],
  ['p14', 'ported', /^支付宝$/, 1],
  ['p15', 'transferred', /^支付宝$/, 2],
] as const)('%s %s', async (personId, sceneId, app, told) => {
  portal = await openPortal('/accounts', { personId, sceneId });
  await portal.settled();
  press(app);
  await portal.until(() => expect(find(/^不是我的$/)).toBeDefined());
  press(/^不是我的$/);
  await portal.until(() => expect(text()).toContain('您说这不是您的账号'));
  const effect = () =>
    [...document.querySelectorAll('main p')].find((one) => one.textContent?.startsWith('您说这不是'));
  const onlyThis = moves.map((_, at) => at === told);
  const said = () => moves.map((move) => move.test(effect()?.textContent ?? ''));
  expect(said()).toEqual(onlyThis);
  press(/^申请解绑$/);
  await portal.until(() => expect(find(/^不提交/)).toBeDefined());
  expect(said()).toEqual(onlyThis);
});
