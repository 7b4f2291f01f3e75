/** Finds the console's parts the way a presenter does, and opens them where they are closed. */

import { expect, type Locator, type Page } from '@playwright/test';
import { control } from '#contract/control.ts';
import type { OutputOf } from '#contract/operation.ts';

/** The parts of the drawer, as they are called. */
export const PARTS = [
  '时间',
  '人物和场景',
  '讲解脚本',
  '网络和故障',
  '短信',
  '登录和设备',
  '分享',
  '存档和重来',
  '请求记录',
  '演示状态',
];

/** The strip. */
export const consoleOf = (page: Page): Locator => page.getByRole('complementary', { name: '演示控制台' });

/** What opens the six controls on a phone: the words that say who and what is shown. Elsewhere it is not there. */
export const wordsOfStrip = (page: Page): Locator => consoleOf(page).locator('.demo-now');

/** The strip once its controls are there, on a phone opened. */
export async function standingConsole(page: Page): Promise<Locator> {
  const strip = consoleOf(page);
  const words = wordsOfStrip(page);
  await expect(words).toBeAttached();
  if ((await words.isVisible()) && (await words.getAttribute('aria-expanded')) === 'false') await words.click();
  await expect(strip.getByRole('combobox', { name: '人物' })).toBeVisible();
  return strip;
}

/** Opens the drawer at one of its parts. */
export async function openPart(page: Page, name: string): Promise<Locator> {
  const strip = await standingConsole(page);
  const more = strip.getByRole('button', { name: '更多', exact: true });
  if ((await more.getAttribute('aria-expanded')) === 'false') await more.click();
  await strip.getByRole('group', { name: '控制的种类' }).getByRole('button', { name, exact: true }).click();
  return strip.getByRole('region', { name, exact: true });
}

type Story = OutputOf<typeof control.readStory>;

export const storyOf = (page: Page): Promise<Story> =>
  page.evaluate(async (path) => (await fetch(path)).json(), control.readStory.path);

/** All that the portal says on this screen, as it is laid out. */
export const wordsOf = (page: Page): Promise<string> =>
  // biome-ignore lint/performance/useDomNodeTextContent: only what is seen counts.
  page.locator('#main').evaluate((main) => (main as HTMLElement).innerText);
