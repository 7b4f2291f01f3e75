/** One number, two holders, two browsers, one service: neither ever sees a thing of the other. */
import type { BrowserContext, Page } from '@playwright/test';
import { operations } from '#contract/operations.ts';
import { expect, test } from '../fixtures.ts';

async function answerCode(page: Page): Promise<void> {
  await page.getByRole('button', { name: '获取验证码' }).click();
  await page.getByLabel('短信验证码').fill('123456');
  await page.getByRole('button', { name: '验证', exact: true }).click();
}

/** Everything that the service tells of a line without being asked for one thing. */
const reads = Object.values(operations)
  .filter(({ method, needs, path }) => method === 'GET' && needs === 'session' && !path.includes(':'))
  .map(({ path }) => path);

async function readAll(page: Page): Promise<Record<string, string>> {
  const told: Record<string, string> = {};
  for (const path of reads) told[path] = (await read(page, path)).text;
  return told;
}

/** Opaque ids, references and handles: what would tie one holder to the other. */
const tiesIn = (told: Record<string, string>) =>
  new Set(
    Object.values(told).flatMap((text) =>
      [...text.matchAll(/"(?:[a-z]{3}_\w+)"|"(?:reference|handle)":"[^"]+"/g)].map(([tie]) => tie),
    ),
  );

async function send(page: Page, operation: { method: string; path: string }, body: unknown): Promise<number> {
  return page.evaluate(
    async ([{ method, path }, text]) =>
      (
        await fetch(path, {
          method,
          headers: {
            'content-type': 'application/json',
            'clearline-client': 'journey',
            'idempotency-key': crypto.randomUUID(),
          },
          body: text,
        })
      ).status,
    [{ method: operation.method, path: operation.path }, JSON.stringify(body)] as const,
  );
}

async function read(page: Page, path: string): Promise<{ status: number; text: string }> {
  return page.evaluate(async (url) => {
    const response = await fetch(url);
    return { status: response.status, text: await response.text() };
  }, path);
}

test('former and new holder of one number are strangers to each other', async ({ browser, page, portal, context }) => {
  await portal.open('p06', '/cancelled-number', { sceneId: 'reissued', signIn: false });
  await page.getByLabel('手机号码').fill('154 0000 0006');
  await page.getByRole('textbox', { name: /后六位/ }).fill('060606');
  await page.getByRole('checkbox').check();
  await answerCode(page);
  await expect(page.getByRole('heading', { level: 1, name: /取回期已过/ })).toBeVisible();

  // The same world, another browser: only the cookie that picks the world is the same.
  const other: BrowserContext = await browser.newContext({ serviceWorkers: 'block', locale: 'zh-CN' });
  const world = (await context.cookies()).filter((cookie) => cookie.name === 'twin_world');
  expect(world).toHaveLength(1);
  await other.addCookies(world);
  const newHolder = await other.newPage();
  await newHolder.goto(new URL('/sign-in', page.url()).href);
  await newHolder.getByLabel('手机号码').fill('154 0000 0006');
  await answerCode(newHolder);
  await expect(newHolder).toHaveURL(new URL('/', page.url()).href);

  const [formerLine, newLine] = [await read(page, '/api/line'), await read(newHolder, '/api/line')];
  expect(JSON.parse(formerLine.text).id).not.toBe(JSON.parse(newLine.text).id);
  expect(JSON.parse(newLine.text)).toMatchObject({ cancelledAt: null, releasedAt: null, secondHand: true });

  const requests = JSON.parse((await read(page, '/api/requests')).text) as {
    id: string;
    reference: string;
    submissionId: string;
  }[];
  expect(requests.length).toBeGreaterThan(0);
  expect((await read(newHolder, '/api/requests')).text).toBe('[]');
  for (const { id, submissionId } of requests) {
    expect((await read(newHolder, `/api/requests/${id}`)).status).toBe(404);
    expect((await read(newHolder, `/api/submissions/${submissionId}`)).status).toBe(404);
  }
  const known = JSON.parse((await read(page, '/api/accounts')).text) as { bindings: { id: string; handle: string }[] };
  const theirs = await read(newHolder, '/api/accounts');
  for (const { id, handle } of known.bindings) {
    expect(theirs.text).not.toContain(id);
    if (handle !== null) expect(theirs.text).not.toContain(handle);
  }

  // What either does from here on changes nothing for the other.
  const formerBefore = await readAll(page);
  expect(Object.keys(formerBefore).length).toBeGreaterThan(5);
  const started = await send(newHolder, operations.startInquiry, { idTail: '161616', idConsent: true });
  const messages = { inquiryAnswers: true, requestChanges: true, dueDates: true, coolingOffDates: true };
  expect([started, await send(newHolder, operations.chooseMessages, messages)]).toEqual([200, 200]);
  await portal.advance(6 * 3_600_000);
  expect(await readAll(page)).toEqual(formerBefore);
  const newAfter = await readAll(newHolder);
  expect(newAfter['/api/accounts']).toContain('"answer":"none"');
  expect(tiesIn(newAfter).size).toBeGreaterThan(1);
  expect([...tiesIn(newAfter)].filter((tie) => tiesIn(formerBefore).has(tie))).toEqual([]);
  expect(await send(page, operations.chooseMessages, messages)).toBe(200);
  expect(await readAll(newHolder)).toEqual(newAfter);

  await newHolder.goto(new URL('/number', page.url()).href);
  await expect(newHolder.getByRole('heading', { level: 1, name: '这个号码' })).toBeVisible();
  await expect(newHolder.getByText('销号生效')).toHaveCount(0);
  await page.goto('/number');
  await expect(page.getByText('取回期结束')).toBeVisible();
  await expect(page.getByText(/新机主|已经给了别人/)).toHaveCount(0);
  await other.close();
});
