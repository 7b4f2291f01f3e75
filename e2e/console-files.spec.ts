/** The world by file: out, in, and files that must not get in. */
import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { openPart, storyOf } from './consoleParts.ts';
import { expect, test } from './fixtures.ts';
import { pressInMenu } from './headerMenu.ts';

const handed = (name: string, content: string | Buffer) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(content),
});

const actFor = (page: Page, act: string, appIds: string[]) =>
  page.evaluate(
    (body) =>
      fetch('/twin/act', { method: 'POST', headers: { 'content-type': 'application/json' }, body }).then((r) => r.ok),
    JSON.stringify({ act, appIds }),
  );

test('what was done by hand travels by file to another browser; a bad file is refused in words; a factory reset empties demo and browser', async ({
  page,
  portal,
  browser,
  baseURL,
}) => {
  await portal.open('p01', '/accounts', { sceneId: 'answered' });
  expect(await actFor(page, 'submit', ['douyin', 'jd'])).toBe(true);
  const files = await openPart(page, '存档和重来');
  const downloading = page.waitForEvent('download');
  await files.getByRole('button', { name: '存成文件' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('clearline-demo-p01-answered.json');
  const saved = await readFile(await download.path());

  const other = await browser.newContext({ baseURL: baseURL ?? '', locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  const there = await other.newPage();
  await there.goto('/');
  await expect(there.locator('#main h1')).toBeVisible();
  const filesThere = await openPart(there, '存档和重来');
  await filesThere.getByLabel('打开存档文件').setInputFiles(handed('a.json', saved));
  await expect(there.getByText('已打开存档。')).toBeVisible();
  await there.goto('/requests');
  await expect(there.getByRole('link', { name: '抖音' })).toBeVisible();
  expect(await storyOf(there)).toEqual(await storyOf(page));
  await other.close();

  const before = await storyOf(page);
  const save = await page.evaluate(() => fetch('/twin/save').then((answer) => answer.json()));
  // The browser takes it from the disk: handed over by the wire it would take seconds.
  const large = test.info().outputPath('20 MB.json');
  await writeFile(large, Buffer.alloc(20 * 1024 * 1024, 'x'));
  await files.getByLabel('打开存档文件').setInputFiles(large);
  await expect(files.getByRole('alert')).toContainText('文件太大了');
  await expect(files.getByRole('alert')).toContainText('场景没有变');
  const refusals = [
    ['half', JSON.stringify(save).slice(0, 5_000), '读不出来'],
    ['deep', '['.repeat(200_000), '读不出来'],
    // How deep a browser can write is its own: one calls it no save, another finds the checksum wrong.
    [
      'endless',
      JSON.stringify(save).replace('"world":{', `"world":{"more":${'['.repeat(50_000)}${']'.repeat(50_000)},`),
      '场景没有变',
    ],
    ['foreign', JSON.stringify({ hello: 'world' }), '这不是演示存档'],
    ['changed', JSON.stringify({ ...save, world: { ...save.world, seed: 7 } }), '校验码对不上'],
    ['older', JSON.stringify({ ...save, world: { ...save.world, version: 1 } }), '别的版本'],
    [
      'proto',
      `{"__proto__":{"a":1},"format":"clearline-twin","version":1,"world":{"__proto__":{"b":2}}}`,
      '不是演示存档',
    ],
  ] as const;
  for (const [name, content, words] of refusals) {
    await files.getByLabel('打开存档文件').setInputFiles(handed(`${name}.json`, content));
    await expect(files.getByRole('alert'), name).toContainText(words);
    await expect(files.getByRole('alert')).toContainText('场景没有变');
  }
  expect(await storyOf(page)).toEqual(before);

  await pressInMenu(page, '大字版');
  await expect(page.locator('html')).toHaveAttribute('data-text', 'large');
  await files.getByRole('button', { name: '恢复出厂' }).click();
  await files.getByRole('button', { name: '再按一次，全部清空' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '查一查您的手机号绑定了哪些账号' })).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-text');
  await expect(page.locator('a.skip-link')).toHaveCount(1);
  expect(await portal.state()).toMatchObject({ personId: null, session: 'anonymous', stepsBack: 0 });
});
