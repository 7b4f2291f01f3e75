/** A new code is asked for: what was wrong with the old one is said no more. */
import { afterEach, beforeAll, expect, test } from 'vitest';
import { fill, find, press } from '#testing/portal/hands.ts';
import { openPortal, type Portal, prepareDevice } from '#testing/portal/wholePortal.ts';

let portal: Portal;

beforeAll(prepareDevice);
afterEach(() => portal.close());

const heading = () => document.querySelector('h1')?.textContent;

test.each([
  ['验证码不正确', '000000', true],
  ['连不上', '123456', false],
])('“%s” goes with the code that it was said of', async (said, code, reached) => {
  portal = await openPortal('/sign-in', {
    personId: 'p01',
    sceneId: 'answered',
    signIn: false,
    wire: async ({ operation, pass }) => {
      if (operation === 'answerCode' && !reached) throw new TypeError('Failed to fetch');
      return pass();
    },
  });
  await portal.until(() => expect(find(/手机号码/)).toBeDefined());
  await portal.settled();
  fill(/手机号码/, '15400000001');
  press(/^获取验证码$/);
  await portal.until(() => expect(heading()).toBe('输入验证码'));
  fill(/短信验证码/, code);
  press(/^验证$/);
  await portal.until(() => expect(portal.main()?.textContent).toContain(said));
  portal.sleep(61_000);
  window.dispatchEvent(new Event('visibilitychange'));
  await portal.settled();
  press(/^重新获取验证码/);
  await portal.until(() => expect(portal.text()).toContain('新的验证码已发出'));
  expect(portal.main()?.textContent).not.toContain(said);
});
