/**
 * An act is under way, and whoever began it is elsewhere by the time the answer comes: on another screen, where nothing pulls
 * them away, or gone altogether, and then nothing of it stays behind. It is done all the same, and found where it belongs.
 */
import { afterEach, beforeAll, expect, test } from 'vitest';
import { queryClient } from '#api/queryClient.ts';
import { personal } from '#api/sessions.ts';
import { type OperationName, operations } from '#contract/operations.ts';
import { m } from '#copy/generated/messages.js';
import { drafts } from '#shell/session/tabStorage.ts';
import { readDraft } from '#shell/session/wayInDraft.ts';
import { fill, press, tick, typed } from '#testing/portal/hands.ts';
import { brokenLaws } from '#testing/portal/laws.ts';
import { ways } from '#testing/portal/ways.ts';
import { openPortal, type Portal, prepareDevice } from '#testing/portal/wholePortal.ts';

beforeAll(prepareDevice);
let portal: Portal;
afterEach(() => portal.close());

const acts = (Object.keys(operations) as OperationName[]).filter((name) => operations[name].method !== 'GET');
const heading = () => document.querySelector('h1')?.textContent;
const at = (words: string) => portal.until(() => expect(heading()).toBe(words));
const follow = (path: string) => document.querySelector<HTMLElement>(`a[href^="${path}"]`)?.click();
const signOut = () => document.querySelector<HTMLElement>('.fs-out')?.click();

/** Answers are given, and kept back until they are let go. */
function holdBack(...names: OperationName[]) {
  const letGo = new Map<OperationName, () => void>();
  const asked = new Set<OperationName>();
  const held = new Map(names.map((name) => [name, new Promise<void>((ok) => letGo.set(name, ok))]));
  portal.wire = async ({ operation, pass }) => {
    const answer = await pass();
    asked.add(operation);
    await held.get(operation);
    return answer;
  };
  return {
    isAsked: (name = names[0]) => portal.until(() => expect(asked).toContain(name)),
    letGo: (name = names[0]) => letGo.get(name as OperationName)?.(),
  };
}

/** As far as the last step of its way, which is taken with its answer kept back. */
async function begin(name: OperationName) {
  const { path, steps = [], ...scene } = ways[name];
  portal = await openPortal(path, scene);
  await portal.settled();
  for (const step of steps.slice(0, -1)) {
    await portal.until(() => step(portal));
    await portal.settled();
  }
  const wire = holdBack(name);
  await portal.until(() => steps.at(-1)?.(portal));
  await wire.isAsked();
  return wire;
}

/** Nothing of a person is in the page or in the tab any more. */
function leftBehind(): string[] {
  const known = queryClient.getQueryCache().findAll(personal);
  return [
    ...Object.entries({ ...sessionStorage }).map(([key, value]) => `${key}: ${value}`),
    ...known.flatMap(({ queryKey, state }) => (state.data === undefined ? [] : [`known: ${queryKey}`])),
    ...drafts.keys(),
    ...[readDraft().number, readDraft().idTail].filter((text) => text !== ''),
  ];
}

// Signing out leads away by itself.
test.each(acts.filter((name) => name !== 'signOut'))(
  'whoever has gone to read something else while %s is under way stays there',
  async (name) => {
    const wire = await begin(name);
    follow('/help');
    await at(m.help_title());
    wire.letGo();
    await portal.settled();
    expect([window.location.pathname, heading()]).toEqual(['/help', m.help_title()]);
    expect(brokenLaws(portal)).toEqual([]);
  },
);

const whileSignedIn = acts.filter((name) => ways[name].signIn !== false && name !== 'signOut');

test.each(whileSignedIn)('whoever signs out while %s is under way leaves nothing behind', async (name) => {
  const wire = await begin(name);
  signOut();
  await at(m.session_signed_out_title());
  wire.letGo();
  await portal.settled();
  expect(window.location.pathname).toBe('/signed-out');
  expect(leftBehind()).toEqual([]);
  expect(brokenLaws(portal)).toEqual([]);
});

/** From the way in at `path` to the code, which stands in its field. */
async function typeCode(path: string, { number, ...scene }: { personId: string; sceneId: string; number: string }) {
  portal = await openPortal(path, { ...scene, signIn: false });
  await portal.settled();
  fill(/手机号码/, number);
  if (path === '/look-up') {
    fill(/身份证号后六位/, '01151X');
    tick(/我单独同意/);
  }
  press(/^获取验证码/);
  await at(m.signIn_code_title());
  fill(/短信验证码/, '123456');
  await portal.settled();
}

test('whoever signs out while the look-up is begun after the code is told of no refusal of it', async () => {
  await typeCode('/look-up', { personId: 'p03', sceneId: 'fresh', number: '154 0000 0003' });
  const wire = holdBack('startInquiry');
  press(/^验证/);
  await wire.isAsked();
  await portal.until(() => expect(document.querySelector('.fs-out')).not.toBeNull());
  signOut();
  await at(m.session_signed_out_title());
  wire.letGo();
  await portal.settled();
  expect([window.location.pathname, heading()]).toEqual(['/signed-out', m.session_signed_out_title()]);
  expect(leftBehind()).toEqual([]);
});

test.each([
  ['/sign-in', m.signIn_sign_in_title],
  ['/look-up', m.signIn_look_up_title],
])('whoever went back to %s for another number keeps it, though the first code was right', async (path, title) => {
  await typeCode(path, { personId: 'p01', sceneId: 'answered', number: '154 0000 0001' });
  const wire = holdBack('answerCode');
  press(/^验证/);
  await wire.isAsked();
  press(/^改号码/);
  await at(title());
  fill(/手机号码/, '154 0000 0003');
  wire.letGo();
  await portal.settled();
  expect([window.location.pathname, heading()]).toEqual([path, title()]);
  expect(typed()[0]).toBe('154 0000 0003');
  expect(portal.main()?.textContent).toContain('154****0001');
  press(/^获取验证码/);
  await at(m.signIn_code_title());
  expect(portal.main()?.textContent).toContain('154****0003');
  expect(brokenLaws(portal)).toEqual([]);
});

test('the receipt comes not before what was pressed since, though that is still on its way; and what was sent is chosen no more', async () => {
  const { path, steps = [], ...scene } = ways.submit;
  portal = await openPortal(path, scene);
  await portal.settled();
  for (const step of steps.slice(0, -1)) {
    await portal.until(() => step(portal));
    await portal.settled();
  }
  const wire = holdBack('submit', 'readEvidence');
  steps.at(-1)?.(portal);
  await wire.isAsked('submit');
  follow('/rules');
  await wire.isAsked('readEvidence');
  wire.letGo('submit');
  await portal.until(() => expect(sessionStorage.getItem('clearline.keep.chosen')).toBe('[]'));
  wire.letGo('readEvidence');
  await portal.settled();
  expect(window.location.pathname).toBe('/rules');
});
