/** What the number of accounts is said to be is what it is, also once some are gone. */
import { afterEach, expect, test } from 'vitest';
import { accountsQuery } from '#api/accounts.ts';
import { queryClient } from '#api/queryClient.ts';
import { sumOf } from '#domain/binding.ts';
import { summarise } from '#domain/inquiry.ts';
import { Component as AccountsScreen } from '#features/accounts/list/AccountsScreen.tsx';
import { draw, enterScene, forgetScene } from '#testing/screenOf.tsx';

afterEach(forgetScene);

test('it counts those that are gone, which no app tells any more, and says so', async () => {
  enterScene('p01', 'done');
  const known = queryClient.getQueryData(accountsQuery.queryKey);
  const all = sumOf(known?.bindings ?? []);
  if (known?.inquiry == null) throw new Error('Never looked up');
  expect(summarise(known.inquiry).accounts).toBeLessThan(all);
  const text = await draw(AccountsScreen, (page) => page.textContent ?? '');
  expect(text).toContain(`${all} 个账号`);
  expect(text).toMatch(/账号数：应用告诉过的，已经不绑的也算/);
});
