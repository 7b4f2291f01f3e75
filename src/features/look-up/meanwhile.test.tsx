/** The form stands open while something else happens: to the number, to the session, or in another tab of the browser. */
import { afterEach, beforeAll, expect, test } from 'vitest';

import { control } from '#contract/control.ts';
import { operations } from '#contract/operations.ts';
import { readDraft } from '#shell/session/wayInDraft.ts';
import { fill, find, press, tick, typed } from '#testing/portal/hands.ts';
import { openPortal, type Portal, prepareDevice, type Wire } from '#testing/portal/wholePortal.ts';

const AT = '2026-11-23T08:57:00.000Z';
const [NUMBER, OTHER] = ['15400000001', '15400000003'];
const TAIL = '01151X';
let portal: Portal;

beforeAll(prepareDevice);
afterEach(() => portal.close());

const heading = () => document.querySelector('h1')?.textContent;
const count = () => portal.asked.filter((name) => name === 'startInquiry').length;
async function at(words: string | RegExp): Promise<void> {
  await portal.until(() => expect(heading()).toMatch(words));
  await portal.settled();
}
async function open(signIn: boolean, wire?: Wire): Promise<void> {
  portal = await openPortal('/look-up', { personId: 'p01', sceneId: 'fresh', signIn, ...(wire && { wire }) });
  await at('查询绑定的账号');
}
function fillIn(number?: string): void {
  if (number !== undefined) fill(/手机号码/, number);
  fill(/身份证号后六位/, TAIL);
  tick(/我单独同意/);
}
/** Another tab has done something; the person comes back to this one. */
async function comeBack(): Promise<void> {
  portal.sleep(61_000);
  window.dispatchEvent(new Event('visibilitychange'));
  await portal.settled();
}
const refusal = (code: string) =>
  Response.json(
    { type: 'about:blank', title: '', status: 409, code, traceId: 'a1' },
    { status: 409, headers: { 'content-type': 'application/problem+json' } },
  );
/** The service refuses the look-up, whichever way it is asked for. */
const refuse = () =>
  portal.browser.call(control.setWeather, {
    body: { latencyMs: 0, faults: [{ operation: 'startInquiry', kind: 'status409', times: null }] },
  });
/** The carrier suspends the number as soon as the form is sent. */
function suspending(): Wire {
  let isSuspended = false;
  return async ({ operation, pass, passWhole }) => {
    if (operation === 'startInquiry') {
      isSuspended = true;
      return refusal('notPossibleNow');
    }
    if (operation !== 'readLine' || !isSuspended) return pass();
    const answer = await passWhole();
    return Response.json({ ...(await answer.json()), suspendedAt: AT }, { headers: answer.headers });
  };
}

test('whose number was suspended meanwhile is told that, and is asked for nothing any more', async () => {
  await open(true, suspending());
  fillIn();
  press(/^开始查询$/);
  await at('这个号码现在不能查询');
  expect(portal.text()).toContain('号码停机中');
  expect(portal.text()).not.toContain('情况刚刚有变化');
  expect(typed()).toEqual([]);
  expect(count()).toBe(1);
  expect(document.activeElement?.tagName).toBe('H1');
});

test('who has looked up in another tab meanwhile is told when they can again, and led to the answers', async () => {
  await open(true);
  fillIn();
  await portal.browser.call(operations.startInquiry, {
    body: { idTail: TAIL, idConsent: true },
    key: 'another-tab-0001',
  });
  press(/^开始查询$/);
  await at('已经查过了，还没到再查的时间');
  expect(find(/看上次的结果/)?.getAttribute('href')).toBe('/accounts');
  expect(typed()).toEqual([]);
});

test('that it has begun is no reason against it: nobody reads that they have looked up already', async () => {
  await open(true);
  fillIn();
  const headings = new Set<string | undefined | null>();
  const watch = new MutationObserver(() => headings.add(heading()));
  watch.observe(document.body, { childList: true, subtree: true, characterData: true });
  press(/^开始查询$/);
  await at(/^账号$/);
  watch.disconnect();
  expect([...headings]).not.toContain('已经查过了，还没到再查的时间');
  expect(readDraft().idTail).toBe('');
});

test.each([
  ['销号已生效', AT],
  ['登录已结束', null],
])(
  'a session that ended meanwhile is told as %s, and nothing is asked of the person',
  async (words, cancellationExpectedAt) => {
    await open(true, async ({ operation, pass, passWhole }) => {
      if (operation !== 'readLine') return pass();
      const answer = await passWhole();
      if (!answer.ok) return answer;
      return Response.json({ ...(await answer.json()), cancellationExpectedAt }, { headers: answer.headers });
    });
    fillIn();
    await portal.browser.call(control.endSession, { body: { inMs: 0 } });
    press(/^开始查询$/);
    await at(words);
    expect(typed()).toEqual([]);
    // It is the same person who comes back.
    expect(readDraft().idTail).toBe(TAIL);
  },
);

test.each([
  ['for another number than was typed here, they stay with that one', 'p03', [NUMBER, TAIL], '154****0003'],
  ['for the number that was typed here, they stay', 'p01', [TAIL], '154****0001'],
])(
  'ID characters are sent for no number but their own: signed in by another tab %s',
  async (_, personId, fields, masked) => {
    await open(false);
    fillIn(NUMBER);
    await portal.browser.open(personId);
    await comeBack();
    await portal.until(() => expect(portal.main()?.textContent).toContain(masked));
    expect(typed().map((text) => text.replaceAll(' ', ''))).toEqual(fields);
    expect((find(/我单独同意/) as HTMLInputElement).checked).toBe(true);
    press(/^(?:获取验证码|开始查询)$/);
    await at(fields.length > 1 ? '输入验证码' : /^账号$/);
    expect(count()).toBe(fields.length > 1 ? 0 : 1);
  },
);

test('what was typed for a number goes with no code that another tab had sent to another one', async () => {
  await open(false);
  fillIn(NUMBER);
  press(/^获取验证码$/);
  await at('输入验证码');
  expect(portal.text()).toContain(TAIL);
  await portal.browser.call(operations.sendCode, { body: { way: 'lookUp', number: OTHER } });
  await comeBack();
  expect(portal.main()?.textContent).toContain('154****0003');
  expect(portal.text()).not.toContain(TAIL);
  fill(/短信验证码/, '123456');
  press(/^验证$/);
  await at('查询绑定的账号');
  expect(typed()).toEqual(['']);
  expect(count()).toBe(0);
});

test('nor where this tab has not seen yet that the code is for another number', async () => {
  await open(false);
  fillIn(NUMBER);
  press(/^获取验证码$/);
  await at('输入验证码');
  await portal.browser.call(operations.sendCode, { body: { way: 'lookUp', number: OTHER } });
  fill(/短信验证码/, '123456');
  press(/^验证并开始查询$/);
  await at('查询绑定的账号');
  expect(portal.main()?.textContent).toContain('154****0003');
  expect(typed()).toEqual(['']);
  expect(count()).toBe(0);
});

test('the look-up begins with the session: nothing else of the person is asked for', async () => {
  await open(false);
  fillIn(NUMBER);
  press(/^获取验证码$/);
  await at('输入验证码');
  fill(/短信验证码/, '123456');
  const before = portal.asked.length;
  press(/^验证并开始查询$/);
  await at(/^账号$/);
  const everybodys = ['listAppDetails'];
  expect(portal.asked.slice(before).filter((name) => !everybodys.includes(name))).toEqual(['answerCode']);
  const { inquiry } = await portal.browser.call(operations.readAccounts);
  expect(inquiry?.state).toBe('collecting');
});

test('where the service sends nothing along, it is asked as ever, and the same look-up is not begun twice', async () => {
  await open(false, async ({ operation, pass }) => {
    const answer = await pass();
    if (operation !== 'answerCode') return answer;
    const { alongside: _, ...session } = await answer.json();
    return Response.json(session);
  });
  fillIn(NUMBER);
  press(/^获取验证码$/);
  await at('输入验证码');
  fill(/短信验证码/, '123456');
  press(/^验证并开始查询$/);
  await at(/^账号$/);
  expect(count()).toBe(1);
});

test('refused after the code, the look-up says why, and not that something has just changed', async () => {
  await open(false, suspending());
  await refuse();
  fillIn(NUMBER);
  press(/^获取验证码$/);
  await at('输入验证码');
  fill(/短信验证码/, '123456');
  press(/^验证并开始查询$/);
  await at('这个号码现在不能查询');
  expect(portal.text()).toContain('号码停机中');
  expect(count()).toBe(1);
});

test('where nothing tells why it was refused, the form says what the service said, with what was typed', async () => {
  await open(false);
  await refuse();
  fillIn(NUMBER);
  press(/^获取验证码$/);
  await at('输入验证码');
  fill(/短信验证码/, '123456');
  press(/^验证并开始查询$/);
  await at('查询绑定的账号');
  expect(document.querySelector('[role=alert]')?.textContent).toContain('现在不能这样做');
  expect(typed()).toEqual([TAIL]);
});
