/** A screen is read aloud when that is asked for, and never else. The device's speech is replaced by a recorder. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

type Said = { text: string; lang: string; rate: number };
type Recorder = { said: Said[]; finish: () => void; fail: () => void };
declare global {
  interface Window {
    recorder: Recorder;
  }
}

/** Voices as a phone has them; a sentence lasts until the test says that it is over. */
async function withVoices(page: Page, voices: { lang: string; localService: boolean }[]): Promise<void> {
  await page.addInitScript((ofDevice) => {
    let saying: SpeechSynthesisUtterance | null = null;
    const ended = (name: 'onend' | 'onerror') => {
      const was = saying;
      saying = null;
      was?.[name]?.call(was, new Event(name) as SpeechSynthesisErrorEvent);
    };
    window.recorder = { said: [], finish: () => ended('onend'), fail: () => ended('onerror') };
    class Utterance {
      text: string;
      lang = '';
      rate = 1;
      voice = null;
      onend = null;
      onerror = null;
      constructor(text: string) {
        this.text = text;
      }
    }
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    Object.defineProperty(window, 'speechSynthesis', {
      value: Object.assign(new EventTarget(), {
        getVoices: () => ofDevice,
        speak: (one: SpeechSynthesisUtterance) => {
          saying = one;
          window.recorder.said.push({ text: one.text, lang: one.lang, rate: one.rate });
        },
        cancel: () => {
          saying = null;
        },
      }),
    });
  }, voices);
}
const chinese = { lang: 'zh-CN', localService: true };
const english = { lang: 'en_GB', localService: true };
const said = (page: Page) => page.evaluate(() => window.recorder.said);
const finish = (page: Page) => page.evaluate(() => window.recorder.finish());
const begin = (page: Page) => page.getByRole('button', { name: '朗读', exact: true });
const marked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('aloud') ?? [])].map((range) => String(range)).join());

test('heading first, then sentence by sentence, marked', async ({ page, portal }) => {
  await withVoices(page, [chinese, english]);
  await portal.open('p04', '/number/cooling-off', { sceneId: 'day83' });
  expect(await said(page)).toEqual([]);
  await begin(page).click();
  await expect.poll(() => said(page)).toHaveLength(1);
  const heading = (await page.locator('#main h1').textContent()) ?? '';
  expect((await said(page))[0]).toMatchObject({ lang: 'zh-CN', rate: 1 });
  expect(heading.replace(/\s/g, '')).toContain((await marked(page)).replace(/\s/g, '').slice(0, 4));
  for (let times = 0; times < 12; times += 1) await finish(page);
  const all = (await said(page)).map(({ text }) => text);
  expect(all).toHaveLength(13);
  expect(all[0]).toBe('还有 7 天可以去营业厅申请取回号码');
  expect(all.join()).toContain('最后一天：2026年11月30日 星期一（北京时间）');
});

test('a number is said by its ends, digit by digit', async ({ page, portal }) => {
  await withVoices(page, [chinese]);
  await portal.open('p03', '/number', { sceneId: 'answered' });
  await begin(page).click();
  await expect.poll(() => said(page)).toHaveLength(1);
  for (let times = 0; times < 4; times += 1) await finish(page);
  const all = (await said(page)).map(({ text }) => text).join();
  expect(all).toContain('1 5 4 开头，尾号 0 0 0 3');
  expect(all).not.toContain('*');
});

test('slower goes on from the same sentence; stopping gives the focus back to the button', async ({ page, portal }) => {
  await withVoices(page, [chinese]);
  await portal.open('p03', '/', { sceneId: 'answered' });
  await begin(page).click();
  await expect.poll(() => said(page)).toHaveLength(1);
  await finish(page);
  await page.getByRole('button', { name: '慢一点' }).click();
  const [, second, third] = await said(page);
  expect(third).toEqual({ ...second, rate: 0.7 });
  await page.getByRole('button', { name: '停止朗读' }).click();
  await expect(begin(page)).toBeFocused();
  expect(await marked(page)).toBe('');
  await finish(page);
  expect(await said(page)).toHaveLength(3);
});

test('it stops with the screen, with the language, and when nobody sees it', async ({ page, portal }) => {
  await withVoices(page, [chinese, english]);
  await portal.open('p03', '/', { sceneId: 'answered' });
  const stop = page.getByRole('button', { name: /停止朗读|Stop reading/ });
  await begin(page).click();
  await expect(stop).toBeVisible();
  // Skipping to the main part leaves the screen as it is.
  await page.evaluate(() => {
    window.location.hash = 'main';
  });
  await expect(page).toHaveURL(/#main$/);
  await expect(stop).toBeVisible();
  await page.getByRole('link', { name: '账号', exact: true }).click();
  await expect(page).toHaveURL(/accounts/);
  await expect(stop).toHaveCount(0);
  await begin(page).click();
  await expect(stop).toBeVisible();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(stop).toHaveCount(0);
  await page.getByRole('button', { name: 'Listen' }).click();
  await expect.poll(async () => (await said(page)).at(-1)?.lang).toBe('en_GB');
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(stop).toHaveCount(0);
  expect(await marked(page)).toBe('');
});

test('the button finds its place in the narrowest header, in the largest text', async ({ page, portal }) => {
  await withVoices(page, [chinese, english]);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.addInitScript(() => localStorage.setItem('clearline.text', 'large'));
  for (const [lang, name] of [
    ['zh-CN', '朗读'],
    ['en', 'Listen'],
  ] as const) {
    await page.addInitScript((locale) => localStorage.setItem('clearline.locale', locale), lang);
    await portal.open('p03', '/', { sceneId: 'answered' });
    await expect(page.getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await expect(page.getByRole('banner').getByRole('link', { name: /净号|Clearline/ })).toBeVisible();
    expect((await page.getByRole('banner').boundingBox())?.height).toBeLessThanOrEqual(72);
  }
});

test('a voice that breaks off says so in words', async ({ page, portal }) => {
  await withVoices(page, [chinese]);
  await portal.open('p01', '/help', { sceneId: 'fresh', signIn: false });
  await begin(page).click();
  await expect.poll(() => said(page)).toHaveLength(1);
  await page.evaluate(() => window.recorder.fail());
  await expect(page.getByText('这台设备现在读不出声音')).toBeVisible();
});

for (const [why, voices] of [
  ['no voice', []],
  ['no Chinese voice', [english]],
  ['only a voice that would send the screen through the net', [{ lang: 'zh-CN', localService: false }]],
] as const)
  test(`with ${why} there is no button`, async ({ page, portal }) => {
    await withVoices(page, [...voices]);
    await portal.open('p01', '/help', { sceneId: 'fresh', signIn: false });
    await expect(page.getByRole('heading', { level: 2, name: '找人工服务' })).toBeVisible();
    await expect(begin(page)).toHaveCount(0);
  });

test('without any speech in the browser there is no button, and nothing breaks', async ({ page, portal }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'speechSynthesis', { value: undefined }));
  await portal.open('p01', '/help', { sceneId: 'fresh', signIn: false });
  await expect(page.getByRole('heading', { level: 2, name: '找人工服务' })).toBeVisible();
  await expect(begin(page)).toHaveCount(0);
});
