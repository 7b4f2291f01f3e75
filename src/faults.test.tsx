/**
 * Every operation with every fault, in the moment when a screen is opened, by what the first script asks or the portal
 * itself, when somebody acts, and when they come back to the page: no blank page, no raw word, a way on, what was typed stays, nothing is sent twice and nothing false is said. A few
 * cells, spread over the table, at each `npm test`; all of them, as a table, by `npm run test:faults`.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OperationName, operations } from '#contract/operations.ts';
import { m } from '#copy/generated/messages.js';
import { newBrowser } from '#testing/newBrowser.ts';
import { type FaultName, faults } from '#testing/portal/faults.ts';
import { find, typed } from '#testing/portal/hands.ts';
import { brokenLaws, nothings } from '#testing/portal/laws.ts';
import { ways } from '#testing/portal/ways.ts';
import { openPortal, openPortalBefore, type Portal, prepareDevice, type Wire } from '#testing/portal/wholePortal.ts';

/** Early: only the answer that the first script has asked for is struck. */
type Moment = 'early' | 'opening' | 'acting' | 'coming back';
type Cell = { operation: OperationName; fault: FaultName; moment: Moment };

const names = Object.keys(operations) as OperationName[];
const isRead = (name: OperationName) => operations[name].method === 'GET';
const cells: Cell[] = names.flatMap((operation) =>
  (Object.keys(faults) as FaultName[]).flatMap((fault) =>
    (isRead(operation) ? (['early', 'opening', 'coming back'] as const) : (['acting'] as const)).map((moment) => ({
      operation,
      fault,
      moment,
    })),
  ),
);

/** Shares no factor with the number of faults, so that all operations, faults and moments have their turn. */
const STEP = 31;
const wanted = process.env['CLEARLINE_FAULTS'];
const keyOf = ({ operation, fault, moment }: Cell) => `${operation}, ${fault}, ${moment}`;
/** What the whole table has once found. */
const found = ['readSession, stalled, opening'];
const chosen = cells.filter((cell, index) =>
  wanted === undefined ? index % STEP === 0 || found.includes(keyOf(cell)) : new RegExp(wanted).test(keyOf(cell)),
);

const wireOf =
  (operation: OperationName, fault: FaultName): Wire =>
  (asked) =>
    asked.operation === operation ? faults[fault].answer(asked) : asked.pass();
const calm: Wire = ({ pass }) => pass();

const shownText = () => document.querySelector('main')?.textContent?.slice(0, 300);
const heading = () => document.querySelector('h1')?.textContent ?? '';
const count = (portal: Portal, name: OperationName) => portal.asked.filter((one) => one === name).length;
const comeBack = async (portal: Portal) => {
  portal.sleep(61_000);
  window.dispatchEvent(new Event('visibilitychange'));
  await portal.settled();
};

/** The screens of a session that has ended, and of a person who is not signed in. */
const ENDS = [m.session_timed_out_title, m.session_ended_title, m.session_signed_out_title, m.signIn_sign_in_title];
const ends = (): string[] => ENDS.map((say) => say());

async function walk(portal: Portal, steps: readonly ((portal: Portal) => unknown)[]) {
  for (const step of steps) {
    await portal.until(() => step(portal));
    await portal.settled();
  }
}

/** So often one thing may be asked for until a screen stands, with what is tried again and looked at meanwhile. */
const AT_MOST = 12;

/** As it is without a fault. */
const calmHeadings = new Map<OperationName, { heading: string; nothings: string[] }>();

async function opening({ operation, fault, moment }: Cell): Promise<string[]> {
  const { path, ...scene } = ways[operation];
  const struck = wireOf(operation, fault);
  const early: OperationName[] = moment === 'early' ? [...new Set(['readSession' as const, operation])] : [];
  const awaited = new Set(early);
  const wire: Wire = (asked) => (moment === 'opening' || awaited.delete(asked.operation) ? struck : calm)(asked);
  const portal = await openPortal(path, { ...scene, early, wire });
  try {
    await portal.settled();
    const broken = brokenLaws(portal);
    if (count(portal, operation) > AT_MOST) broken.push(`asked ${count(portal, operation)} times`);
    const known = calmHeadings.get(operation);
    if (known === undefined) throw new Error(`${operation} was not seen without a fault`);
    for (const words of nothings(portal.text()))
      if (!known.nothings.includes(words)) broken.push(`said without knowing: ${words}`);
    portal.wire = calm;
    // An address that leads nowhere is no fault that passes: nobody is asked to try it again.
    if (fault === 'not found' && heading() === m.common_not_found()) return [...broken, ...brokenLaws(portal)];
    const again = find(new RegExp(`^${m.common_try_again()}`));
    if (again === undefined) await comeBack(portal);
    else again.click();
    await portal
      .until(() => expect([known.heading, ...ends()]).toContain(heading()))
      .catch(() => broken.push(`does not recover from ${heading()} to ${known.heading}: ${shownText()}`));
    return [...broken, ...brokenLaws(portal)];
  } finally {
    portal.close();
  }
}

async function comingBack({ operation, fault }: Cell): Promise<string[]> {
  const { path, steps = [], ...scene } = ways[operation];
  const portal = await openPortal(path, scene);
  try {
    await portal.settled();
    await walk(portal, steps);
    const before = heading();
    const already = nothings(portal.text());
    portal.wire = wireOf(operation, fault);
    await comeBack(portal);
    const broken = brokenLaws(portal);
    // What has become of an account by a word that nobody knows is not clear any more.
    const unclear = fault === 'new words' ? [m.submissions_row_unclear()] : [];
    if (![before, ...unclear, ...ends()].includes(heading())) broken.push(`${before} became ${heading()}`);
    for (const words of nothings(portal.text()))
      if (!already.includes(words)) broken.push(`said without knowing: ${words}`);
    portal.wire = calm;
    await comeBack(portal);
    return [...broken, ...brokenLaws(portal)];
  } finally {
    portal.close();
  }
}

async function acting({ operation, fault }: Cell): Promise<string[]> {
  const { path, steps = [], ...scene } = ways[operation];
  const portal = await openPortal(path, scene);
  try {
    await portal.settled();
    await walk(portal, steps.slice(0, -1));
    const written = typed();
    const [place, asked] = [window.location.pathname, count(portal, operation)];
    portal.wire = wireOf(operation, fault);
    await walk(portal, steps.slice(-1));
    await portal.until(() => expect(count(portal, operation)).toBeGreaterThan(asked));
    await portal.settled();
    const broken = brokenLaws(portal);
    const times = count(portal, operation) - asked;
    // A sign-out is told until it is confirmed: nobody is to stay signed in.
    if (times !== 1 && operation !== 'signOut') broken.push(`sent ${times} times: ${shownText()}`);
    if (faults[fault].notDone && window.location.pathname === place && !ends().includes(heading())) {
      const left = typed();
      if (written.some((text) => text !== '' && !left.includes(text))) broken.push(`typed ${written}, left ${left}`);
    }
    portal.wire = calm;
    await comeBack(portal);
    return [...broken, ...brokenLaws(portal)];
  } finally {
    portal.close();
  }
}

beforeAll(prepareDevice);

test.each(names)('%s is asked where its way leads', async (name) => {
  const { path, steps = [], ...scene } = ways[name];
  const portal = await openPortal(path, scene);
  try {
    await portal.settled();
    await walk(portal, steps);
    await portal.until(() => expect(portal.asked).toContain(name));
    await portal.until(() => expect(brokenLaws(portal)).toEqual([]));
    await portal.settled();
    calmHeadings.set(name, { heading: heading(), nothings: nothings(portal.text()) });
  } finally {
    portal.close();
  }
});

const walks = { early: opening, opening, acting, 'coming back': comingBack } satisfies Record<Moment, unknown>;
const told = new Map<string, string[]>();

test.each(chosen)('$operation, $fault, $moment', async (cell) => {
  const broken = await walks[cell.moment](cell);
  told.set(keyOf(cell), broken);
  expect(broken).toEqual([]);
});

test.each<[OperationName, RegExp, RegExp | null]>([
  ['startInquiry', /查询已经开始/, null],
  ['submit', /2 项已提交/, null],
  ['withdrawSubmission', /已撤回 2 项申请/, /全部撤回|最晚/],
  ['supply', /您补充了信息/, /仍要解绑/],
  ['escalate', /已升级到运营商/, null],
  ['submitCancellation', /销号已提交，还没生效/, /仍要提交销号/],
  ['bookVisit', /已预约/, /预约这一天/],
])('the network goes right after %s: it is told as done, and nothing offers it once more', async (...row) => {
  const [operation, done, again] = row;
  const { path, steps = [], ...scene } = ways[operation];
  const portal = await openPortal(path, scene);
  try {
    await portal.settled();
    await walk(portal, steps.slice(0, -1));
    let isGone = false;
    portal.wire = async (asked) => {
      if (isGone) throw new TypeError('Failed to fetch');
      const answer = await asked.pass();
      isGone ||= asked.operation === operation;
      return answer;
    };
    await walk(portal, steps.slice(-1));
    await portal.until(() => expect(portal.main()?.textContent).toMatch(done));
    await portal.settled();
    if (again !== null) expect(portal.main()?.textContent).not.toMatch(again);
    expect(brokenLaws(portal)).toEqual([]);
    portal.wire = calm;
    await comeBack(portal);
    expect(brokenLaws(portal)).toEqual([]);
    expect(count(portal, operation)).toBe(1);
  } finally {
    portal.close();
  }
});

afterAll(() => {
  if (wanted === undefined) return;
  const markOf = (cell: Cell) => {
    const broken = told.get(keyOf(cell));
    return broken === undefined ? '·' : broken.length === 0 ? '✓' : '✗';
  };
  const mark = (operation: OperationName, fault: FaultName) =>
    cells.flatMap((cell) => (cell.operation === operation && cell.fault === fault ? markOf(cell) : [])).join('');
  const rows = Object.keys(faults).map(
    (fault) => `${fault.padEnd(24)}${names.map((name) => mark(name, fault as FaultName).padEnd(4)).join('')}`,
  );
  console.log(['', ...names.map((name, index) => `${' '.repeat(24 + index * 4)}${name}`), ...rows].join('\n'));
});

test('where somebody else signs in between two early answers, nothing of the former person stays', async () => {
  const browser = newBrowser();
  await browser.open('p03', { sceneId: 'answered' });
  const early: OperationName[] = ['readSession', 'readLine', 'readAccounts'];
  const wire: Wire = async ({ operation, pass }) => {
    if (operation === 'readAccounts' && early.pop() !== undefined) await browser.open('p01', { sceneId: 'answered' });
    return pass();
  };
  const portal = await openPortalBefore(browser, '/number', wire, [...early]);
  try {
    await portal.settled();
    await comeBack(portal);
    await portal.until(() => expect(portal.text()).toContain('0001'));
    expect(portal.text()).not.toContain('0003');
    expect(brokenLaws(portal)).toEqual([]);
  } finally {
    portal.close();
  }
});
