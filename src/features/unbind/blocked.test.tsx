/** An app that has blocked the number is not asked once more in vain: where it could be chosen, it says so and leads to what helps. */
import { afterEach, expect, test } from 'vitest';
import { accountsQuery } from '#api/accounts.ts';
import { queryClient } from '#api/queryClient.ts';
import { requestsQuery } from '#api/requests.ts';
import { Component as AccountScreen } from '#features/accounts/one/AccountScreen.tsx';
import { Component as ChooseScreen } from '#features/unbind/ChooseScreen.tsx';
import { draw, enterScene, forgetScene } from '#testing/screenOf.tsx';

afterEach(forgetScene);

const APP = '示例应用甲';
const why = /封了这个号码，重新申请也解不开/;

function blocked() {
  enterScene('p08', 'blocked');
  const account = queryClient.getQueryData(accountsQuery.queryKey)?.bindings.find(({ appId }) => appId === 'sample-a');
  return { account: account?.id ?? '', request: `/requests/${account?.lastRequestId}` };
}

test('it can not be ticked, alone or with all others, and its row says why and leads to its request', async () => {
  const { request } = blocked();
  const [ticks, row, leads] = await draw(ChooseScreen, (page) => [
    [...page.querySelectorAll('input[type=checkbox]')].map((box) => box.getAttribute('aria-label') ?? ''),
    [...page.querySelectorAll('li')].find((item) => item.textContent?.includes(APP))?.textContent ?? '',
    page.querySelector(`a[href="${request}"]`) !== null,
  ]);
  expect(ticks).not.toEqual([]);
  expect(ticks.filter((name) => name.includes(APP))).toEqual([]);
  expect(row).toMatch(why);
  expect(leads).toBe(true);
});

test('its own page, where the app may have lifted it since, says why before it offers another request', async () => {
  const { account } = blocked();
  const read = (page: HTMLElement) => page.querySelector('a[href="/unbind/check"]')?.closest('section')?.textContent;
  expect(await draw(AccountScreen, read, `/accounts/${account}`, '/accounts/:id')).toMatch(why);
});

test('where the requests can not be had, it can be ticked: the service has the last word', async () => {
  blocked();
  queryClient.removeQueries({ queryKey: requestsQuery.queryKey });
  expect(await draw(ChooseScreen, (page) => page.querySelector(`input[aria-label^="${APP}"]`))).not.toBeNull();
});
