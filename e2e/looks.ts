/** How a page looks, changed in place: one page serves every language and size, and each look costs no load. */
import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

export const languages = ['zh-CN', 'en'] as const;

/** By the header's button. That it can be seen and pressed is held in header.spec.ts and start.spec.ts. */
export async function speak(page: Page, lang: (typeof languages)[number]): Promise<void> {
  const html = page.locator('html');
  if ((await html.getAttribute('lang')) === lang) return;
  await page.getByRole('button', { name: lang === 'en' ? 'English' : '中文', exact: true }).dispatchEvent('click');
  await expect(html).toHaveAttribute('lang', lang);
}

/** As if it had been chosen in another tab. */
export async function sizeText(page: Page, size: 'normal' | 'large'): Promise<void> {
  const value = size === 'large' ? size : null;
  await page.evaluate((newValue) => {
    if (newValue === null) localStorage.removeItem('clearline.text');
    else localStorage.setItem('clearline.text', newValue);
    window.dispatchEvent(new StorageEvent('storage', { key: 'clearline.text', newValue }));
  }, value);
}
