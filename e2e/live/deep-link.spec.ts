/** Whoever opens a link or reloads: parts and data are asked for at once, and nothing of a person is shown or kept before its time. */
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';

const API = /^\/api\//;

/** Keeps the portal's own code back until it is let go. */
async function holdPortal(page: Page): Promise<() => void> {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((ok) => {
    letGo = ok;
  });
  await page.route(/\/assets\/index-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

function pathsAsked(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  return asked;
}

/** What the page lists for the screen at this path, with what stands around it. */
const filesFor = (page: Page, path: string) =>
  page.evaluate((wanted) => {
    const list = document.querySelector<HTMLMetaElement>('meta[name="parts"]')?.content ?? '{}';
    const { files, around, places } = JSON.parse(list);
    return [...places[wanted].files, ...around].map((index: number) => files[index] as string);
  }, path);

for (const [path, heading, person, sceneId] of [
  ['/accounts', '账号', 'p01', 'answered'],
  ['/requests', '进度', 'p02', 'gaps'],
  ['/number/cooling-off', /天/, 'p04', 'day83'],
  ['/requests/:id', /./, 'p01', 'requests'],
] as const)
  test(`${path}: the first script asks for all parts and data, each once, before the portal has come`, async ({
    page,
    portal,
  }) => {
    // Nothing is fetched ahead then: what is asked for is what this screen needs.
    await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
    await portal.open(person, '/', { sceneId });
    const [first] = path.includes(':id') ? await (await page.request.get('/api/requests')).json() : [];
    const letGo = await holdPortal(page);
    const asked = pathsAsked(page);
    await page.goto(path.replace(':id', first?.id), { waitUntil: 'commit' });
    await expect.poll(() => asked.filter((each) => API.test(each)).length).toBeGreaterThan(4);
    const listed = await filesFor(page, path.slice(1).replace(':id', ':'));
    expect(listed.length).toBeGreaterThan(8);
    await expect.poll(() => listed.filter((file) => !asked.includes(`/assets/${file}`))).toEqual([]);
    const before = [...asked];
    await expect(page.getByText('154', { exact: false })).toHaveCount(0);
    letGo();
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await expect(page.getByRole('contentinfo')).toBeVisible();
    const parts = asked.filter((each) => each.startsWith('/assets/') && !before.includes(each));
    // What only an error, a search or the next screen needs comes after the first paint, with what that shares with others.
    const later = /\/(ErrorScreen|UrgentScreen|Background|search|one|others|rest|few)-/;
    expect(parts.filter((part) => !later.test(part))).toEqual([]);
    const calls = asked.filter((each) => API.test(each));
    expect(calls).toEqual([...new Set(calls)]);
    expect(before.filter((each) => API.test(each)).sort()).toEqual([...calls].sort());
  });

test('the static page opens under the heading of its address, and of the way in for whoever is not signed in', async ({
  page,
  portal,
}) => {
  await portal.open('p01', '/', { sceneId: 'answered' });
  await holdPortal(page);
  const heading = (words: string) => page.locator('.fs-bones > div').getByText(words, { exact: true });
  await page.goto('/requests', { waitUntil: 'commit' });
  await expect(heading('进度')).toBeVisible();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(heading('Requests')).toBeVisible();
  await page.evaluate(() => localStorage.removeItem('clearline.returning'));
  await page.goto('/accounts', { waitUntil: 'commit' });
  await expect(heading('Follow your requests')).toBeVisible();
});

for (const [what, connection] of [
  ['while it is read, the parts of the next screen come', {}],
  ['to whoever saves data nothing comes ahead', { saveData: true }],
] as const)
  test(what, async ({ page, portal }) => {
    await page.addInitScript((given) => Object.defineProperty(navigator, 'connection', { value: given }), connection);
    const asked = pathsAsked(page);
    await portal.open('p01', '/', { sceneId: 'answered', signIn: false });
    const isThere = () => asked.some((path) => /\/LookUpScreen-[^/]*\.js$/.test(path));
    if (!('saveData' in connection)) return expect.poll(isThere).toBe(true);
    await page.waitForLoadState('networkidle');
    expect(isThere()).toBe(false);
  });

test('who signs out in another tab while a page is opening is not shown there', async ({ page, portal, context }) => {
  await portal.open('p01', '/accounts', { sceneId: 'answered' });
  const second = await context.newPage();
  const letGo = await holdPortal(second);
  const asked = pathsAsked(second);
  await second.goto('/accounts', { waitUntil: 'commit' });
  await expect.poll(() => asked.includes('/api/accounts')).toBe(true);
  await page.getByText('菜单', { exact: true }).click();
  await page.getByRole('button', { name: '退出' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '已退出' })).toBeVisible();
  letGo();
  await expect(second.getByLabel('手机号码')).toBeVisible();
  await expect(second.locator('#main')).not.toContainText('154');
});
