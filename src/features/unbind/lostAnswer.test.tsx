/** Whether requests were sent whose answer was lost, nobody knows on the check: it does not say that nothing was. */
import { afterEach, beforeAll, expect, test } from 'vitest';
import { m } from '#copy/generated/messages.js';
import { find, press } from '#testing/portal/hands.ts';
import { openPortal, type Portal, prepareDevice } from '#testing/portal/wholePortal.ts';

let portal: Portal;
beforeAll(prepareDevice);
afterEach(() => portal.close());

const lead = () => find(/^不提交/) && portal.main()?.textContent;

test.each([
  ['was sent, and the answer is lost', true],
  ['may have been sent, as nobody answers', false],
])('it %s', async (_, arrives) => {
  portal = await openPortal('/accounts', { personId: 'p01', sceneId: 'answered' });
  await portal.settled();
  press(/^申请解绑：京东/);
  await portal.until(() => expect(lead()).toContain(m.unbind_check_lead()));
  portal.wire = async ({ operation, pass }) => {
    if (operation !== 'submit') return pass();
    if (arrives) await pass();
    throw new TypeError('Failed to fetch');
  };
  press(/^提交 1 项/);
  await portal.until(() => expect(portal.main()?.textContent).toContain(m.problems_unreachable()));
  expect(lead()).not.toContain(m.unbind_check_lead());
  expect(lead()).toContain(m.unbind_check_lead_tried());
});
