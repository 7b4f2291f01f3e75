/** What somebody has typed is theirs: it is taken from no field that they are still writing in, and lost to nothing that others do. */
import { afterEach, beforeAll, expect, test } from 'vitest';
import { type OperationName, operations } from '#contract/operations.ts';
import { m } from '#copy/generated/messages.js';
import { changeLanguage } from '#testing/changeLanguage.ts';
import { fill, find, press, typed } from '#testing/portal/hands.ts';
import { brokenLaws } from '#testing/portal/laws.ts';
import { openPortal, type Portal, prepareDevice } from '#testing/portal/wholePortal.ts';

beforeAll(prepareDevice);
let portal: Portal;
afterEach(async () => {
  portal.close();
  await changeLanguage('zh-CN');
});

async function open(path: string, personId: string, sceneId: string, ...links: RegExp[]) {
  portal = await openPortal(path, { personId, sceneId });
  await portal.settled();
  for (const link of links) {
    press(link);
    await portal.settled();
  }
}
/** The answer is given, and kept back until it is let go. */
function holdBack(name: OperationName): () => void {
  let letGo = () => {};
  const held = new Promise<void>((ok) => (letGo = ok));
  portal.wire = async ({ operation, pass }) => {
    const answer = await pass();
    if (operation === name) await held;
    return answer;
  };
  return letGo;
}
const asksBeforeLeaving = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

test('a date that stands in a field follows the language, and what was typed over it does not', async () => {
  await open('/requests', 'p08', 'hardCases', /^示例应用丙/);
  const [before] = typed();
  expect(before).toMatch(/^\d+年\d+月\d+日$/);
  await changeLanguage('en');
  expect(typed()[0]).toMatch(/^\d+\s[A-Z][a-z]+\s\d{4}$/);
  await changeLanguage('zh-CN');
  expect(typed()).toEqual([before]);
  expect(asksBeforeLeaving()).toBe(false);
  fill(/入网/, '');
  expect(asksBeforeLeaving()).toBe(false);
  fill(/入网/, '去年秋天');
  expect(asksBeforeLeaving()).toBe(true);
  await changeLanguage('en');
  expect(typed()).toEqual(['去年秋天']);
});

test('what is typed while the one before it is being saved stays in the field', async () => {
  await open('/noted/school', 'p11', 'ownList');
  fill(/叫什么名字/, '外语学校');
  const letGo = holdBack('noteAccount');
  press(/^记下来/);
  fill(/叫什么名字/, '游泳馆');
  letGo();
  await portal.until(() => expect(portal.main()?.textContent).toContain(m.noted_said({ name: '外语学校' })));
  expect(typed()).toEqual(['游泳馆']);
});

test('what was saved while somebody looked elsewhere stands in the field no more', async () => {
  await open('/noted/school', 'p11', 'ownList');
  fill(/叫什么名字/, '外语学校');
  const letGo = holdBack('noteAccount');
  press(/^记下来/);
  press(new RegExp(`^${m.noted_more()}`));
  await portal.until(() => expect(document.querySelector('h1')?.textContent).toBe(m.noted_title()));
  letGo();
  await portal.settled();
  window.history.back();
  await portal.until(() => expect(window.location.pathname).toBe('/noted/school'));
  await portal.settled();
  expect(typed()).toEqual(['']);
});

const APPEAL = '余额不是我的。';
const why = () => m.requests_unsent_text();

test('an appeal that can not be sent any more is still there, to copy or to drop, and is nothing to ask about at the end', async () => {
  await open('/requests', 'p08', 'hardCases', /^示例应用甲/, /^向应用申诉/);
  fill(/为什么应该解绑/, APPEAL);
  expect(portal.text()).not.toContain(why());
  expect(asksBeforeLeaving()).toBe(true);
  const requestId = window.location.pathname.split('/').at(-1) ?? '';
  await portal.browser.call(operations.sendAgain, { params: { requestId } });
  portal.sleep(61_000);
  window.dispatchEvent(new Event('visibilitychange'));
  await portal.settled();
  expect(find(/为什么应该解绑/)).toBeUndefined();
  expect(portal.main()?.textContent).toContain(why());
  expect(typed()).toEqual([APPEAL]);
  expect(asksBeforeLeaving()).toBe(false);
  expect(brokenLaws(portal)).toEqual([]);
  press(new RegExp(`^${m.requests_unsent_drop()}`));
  await portal.settled();
  expect(portal.text()).not.toContain(why());
  expect(brokenLaws(portal)).toEqual([]);
});

test('what was written on while the appeal was sent is told not to have gone with it', async () => {
  await open('/requests', 'p08', 'hardCases', /^示例应用甲/, /^向应用申诉/);
  fill(/为什么应该解绑/, APPEAL);
  await portal.settled();
  const letGo = holdBack('appeal');
  press(/^提交申诉/);
  fill(/为什么应该解绑/, `${APPEAL}还有账单。`);
  letGo();
  await portal.until(() => expect(portal.main()?.textContent).toContain(why()));
  expect(typed()).toEqual([`${APPEAL}还有账单。`]);
});

test('an appeal that was sent is not told as one that was not', async () => {
  await open('/requests', 'p08', 'hardCases', /^示例应用甲/, /^向应用申诉/);
  fill(/为什么应该解绑/, APPEAL);
  await portal.settled();
  const seen = new Set<boolean>();
  const watch = new MutationObserver(() => seen.add(portal.text().includes(why())));
  watch.observe(document.body, { childList: true, subtree: true, characterData: true });
  press(/^提交申诉/);
  await portal.until(() => expect(find(/为什么应该解绑/)).toBeUndefined());
  await portal.settled();
  watch.disconnect();
  expect([...seen]).toEqual([false]);
  expect(asksBeforeLeaving()).toBe(false);
});
