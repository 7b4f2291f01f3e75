/** How a page looks, changed in place: one page serves every language, and each look costs no load. */
import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

export const languages = ['zh-CN', 'en'] as const;

/** By the header's button, as a person does. */
export async function speak(page: Page, lang: (typeof languages)[number]): Promise<void> {
  const html = page.locator('html');
  if ((await html.getAttribute('lang')) === lang) return;
  await page.getByRole('button', { name: lang === 'en' ? 'English' : '中文', exact: true }).click();
  await expect(html).toHaveAttribute('lang', lang);
}
