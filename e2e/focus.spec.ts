/** Whoever acts by keyboard is never thrown back to the top of the page: after each act the focus is somewhere, and not in the body. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** Notes each time at which the focus has been lost for longer than the browser needs to hand it on. */
async function watchFocus(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    let lost = 0;
    const look = () => {
      lost = document.activeElement === document.body || document.activeElement === null ? lost + 1 : 0;
      if (lost > 2) document.documentElement.dataset['focusLost'] = 'true';
      requestAnimationFrame(look);
    };
    document.querySelector<HTMLElement>('#main h1')?.focus();
    requestAnimationFrame(look);
  });
  return async () => expect(await page.evaluate(() => document.documentElement.dataset['focusLost'] ?? '')).toBe('');
}

async function press(button: Locator): Promise<void> {
  await button.focus();
  await button.press('Enter');
}
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name });

type Walk = { at: [personId: string, path: string, sceneId: string]; acts: (page: Page) => Promise<void> };

const walks: Record<string, Walk> = {
  'asking an app again': {
    at: ['p02', '/accounts', 'gaps'],
    acts: async (page) => {
      await press(button(page, /再问一次/).first());
      await expect(page.getByText(/已再问一次/)).toBeVisible();
    },
  },
  'sending, taking back': {
    at: ['p08', '/requests', 'hardCases'],
    acts: async (page) => {
      await press(link(page, '示例应用甲'));
      await press(button(page, '重新提交'));
      await expect(page.getByText('第 2 次 · 2026年11月23日')).toBeVisible();
      await press(button(page, '撤回'));
      await expect(page.getByText('已撤回').first()).toBeVisible();
    },
  },
  'supplying what is asked': {
    at: ['p08', '/requests', 'hardCases'],
    acts: async (page) => {
      await press(link(page, '示例应用丙'));
      await press(button(page, '提交补充'));
      await expect(page.getByText('您补充了信息')).toBeVisible();
    },
  },
  'booking a visit, and giving it up': {
    at: ['p04', '/number/retrieve', 'booked'],
    acts: async (page) => {
      await press(button(page, '取消预约'));
      await expect(page.getByRole('heading', { name: '预约已取消，可以另约一天' })).toBeVisible();
    },
  },
  'taking consents back until none is left': {
    at: ['p01', '/settings', 'answered'],
    acts: async (page) => {
      const consents = page.getByRole('button', { name: /^撤回/ });
      for (let left = await consents.count(); left > 0; left -= 1) {
        await press(consents.first());
        await expect(consents).toHaveCount(left - 1);
      }
    },
  },
};

test('by keyboard no act loses the focus', async ({ page, portal }) => {
  for (const [what, { at, acts }] of Object.entries(walks))
    await test.step(`by keyboard: ${what}`, async () => {
      const [personId, path, sceneId] = at;
      await portal.open(personId, path, { sceneId });
      const holds = await watchFocus(page);
      await acts(page);
      await holds();
    });
});

test('by keyboard: trying again, in vain and then not', async ({ page, portal }) => {
  await portal.open('p03', '/accounts', { sceneId: 'requests' });
  await portal.weather([{ operation: 'listRequests', kind: 'status500', times: null }]);
  await page.reload();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('服务出了点问题');
  const holds = await watchFocus(page);
  const asked = page.waitForResponse((response) => response.url().includes('/api/requests'));
  await press(button(page, '再试一次'));
  await asked;
  await expect(alert).toContainText('服务出了点问题');
  await portal.weather([]);
  await press(button(page, '再试一次'));
  await expect(alert).toHaveCount(0);
  await holds();
});

test('all requests end while one looks at them: tab, rows and focus stay', async ({ page, portal }) => {
  await portal.open('p03', '/requests', { sceneId: 'requests' });
  const shown = page.locator('#main li a');
  const names = await shown.allTextContents();
  const own = link(page, /京东/);
  await own.focus();
  for (let days = 0; days < 60; days += 1) await portal.nextEvent();
  await expect(page.getByRole('button', { name: /进行中\s*0/ })).toHaveAttribute('aria-pressed', 'true');
  expect(await shown.allTextContents()).toEqual(names);
  await expect(own).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /京东/ })).toBeVisible();
});
