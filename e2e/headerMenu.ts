/** The header's one menu, the way a person uses it. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

const menuOf = (page: Page): Locator => page.getByRole('banner').locator('details');

/** Opens it where it is closed. */
export async function openMenu(page: Page): Promise<Locator> {
  const menu = menuOf(page);
  // It is there only once the portal has taken over the static words.
  await expect(page.locator('a.skip-link')).toHaveCount(1);
  if ((await menu.getAttribute('open')) === null) await menu.locator('summary').click();
  return menu;
}

export async function pressInMenu(page: Page, name: string): Promise<void> {
  const menu = await openMenu(page);
  await menu
    .getByRole('button', { name, exact: true })
    .or(menu.getByRole('link', { name, exact: true }))
    .click();
}

/** Whoever is signed in can sign out. */
export const expectSignedIn = (page: Page): Promise<void> =>
  expect(menuOf(page).getByRole('button', { name: '退出', includeHidden: true })).toBeAttached();
