/** An act that another tab was quicker with: it is said, and the screen shows how things stand now, so that nobody presses in vain. */
import { beforeAll, expect, test } from 'vitest';
import { type OperationName, operations } from '#contract/operations.ts';
import { m } from '#copy/generated/messages.js';
import { type Browser, newBrowser } from '#testing/newBrowser.ts';
import { controls, find, nameOf, press } from '#testing/portal/hands.ts';
import { brokenLaws } from '#testing/portal/laws.ts';
import { ways } from '#testing/portal/ways.ts';
import { openPortal, openPortalBefore, prepareDevice, type Wire } from '#testing/portal/wholePortal.ts';

beforeAll(prepareDevice);

const bindingOf = async ({ call }: Browser, appId: string) => {
  const { bindings } = await call(operations.readAccounts);
  return bindings.find((binding) => binding.appId === appId)?.id ?? '';
};
const submitting = (appId: string) => async (browser: Browser) => {
  const bindingIds = [await bindingOf(browser, appId)];
  await browser.call(operations.submit, { body: { bindingIds }, key: 'in-another-tab' });
};
const accountOf = (appId: string) => async (browser: Browser) => `/accounts/${await bindingOf(browser, appId)}`;

type Case = {
  name: string;
  scene: [personId: string, sceneId: string];
  path: (browser: Browser) => Promise<string>;
  operation: OperationName;
  elsewhere: (browser: Browser) => Promise<unknown>;
  /** What is pressed, and gone once the screen shows how things stand. */
  button: RegExp;
};

const cases: Case[] = [
  {
    name: 'an account whose unbinding was asked for meanwhile is no longer said to be mine',
    scene: ['p11', 'ownList'],
    path: accountOf('taobao'),
    operation: 'declare',
    elsewhere: submitting('taobao'),
    button: /^是我的$/,
  },
  {
    name: 'a number that was given up meanwhile is not given up once more',
    scene: ['p11', 'justSubmitted'],
    path: async () => '/number/cancel',
    operation: 'withdrawCancellation',
    elsewhere: ({ call }) => call(operations.withdrawCancellation),
    button: /^撤回/,
  },
];

test.each(cases)('$name', async ({ scene: [personId, sceneId], path, operation, elsewhere, button }) => {
  const browser = newBrowser();
  await browser.open(personId, { sceneId });
  let isFirst = true;
  const wire: Wire = async ({ operation: asked, pass }) => {
    if (asked === operation && isFirst) {
      isFirst = false;
      await elsewhere(browser);
    }
    return pass();
  };
  const portal = await openPortalBefore(browser, await path(browser), wire);
  try {
    await portal.until(() => press(button));
    await portal.until(() => expect(isFirst).toBe(false));
    await portal.settled();
    await portal.until(() => expect(find(button)).toBeUndefined());
    expect(portal.text()).not.toContain(m.common_crash());
    expect(brokenLaws(portal)).toEqual([]);
  } finally {
    portal.close();
  }
});

/** Whoever signs in or out, gets a code or checks somebody's does so in this tab: nobody else's act stands in the way. */
const ownAlone: readonly string[] = [
  'sendCode',
  'resendCode',
  'answerCode',
  'renewProof',
  'extendSession',
  'signOut',
  'checkHolder',
];
const acts = (Object.keys(operations) as OperationName[]).filter(
  (name) => operations[name].method !== 'GET' && !ownAlone.includes(name),
);
/** All of them by `npm run test:faults`; at each `npm test` every third. */
const chosen = acts.filter((_, index) => process.env['CLEARLINE_FAULTS'] !== undefined || index % 3 === 1);

/** But for what was just removed, which can be put back until the screen is left, and one's own text that was not sent. */
const shownActs = () =>
  controls(document.querySelector('main') ?? document)
    .filter((one) => one.matches('button, a[href]'))
    .filter((one) => !one.closest('section')?.textContent.startsWith(m.requests_unsent_heading()))
    .map(nameOf)
    .filter((act) => act !== m.noted_put_back());

test.each(chosen)('%s, just done in another tab, leaves the screen as whoever opens it anew finds it', async (name) => {
  const way = ways[name];
  const portal = await openPortal(way.path, way);
  try {
    const steps = way.steps ?? [];
    for (const step of steps.slice(0, -1)) {
      await portal.until(() => step(portal));
      await portal.settled();
    }
    let isDone = false;
    portal.wire = async ({ operation, pass, passAs }) => {
      if (operation === name && !isDone) {
        isDone = true;
        await passAs('in-another-tab-00000');
      }
      return pass();
    };
    await portal.until(() => steps.at(-1)?.(portal));
    await portal.until(() => expect(isDone).toBe(true));
    await portal.settled();
    expect(brokenLaws(portal)).toEqual([]);
    const told = shownActs();
    const { pathname, search } = window.location;
    portal.close();
    const anew = await openPortalBefore(portal.browser, pathname + search);
    await anew.settled();
    const found = shownActs();
    anew.close();
    expect(told).toEqual(found);
  } finally {
    portal.close();
  }
});
