/** On a number that was got back, one "not mine" is the person's word: no screen makes a former holder's account of it. */
import { afterEach, expect, test } from 'vitest';
import { accountsQuery } from '#api/accounts.ts';
import { lineQuery } from '#api/lines.ts';
import { queryClient } from '#api/queryClient.ts';
import type { BoundAt } from '#domain/binding.ts';
import { Component as AccountScreen } from '#features/accounts/one/AccountScreen.tsx';
import { HomeScreen } from '#features/home/HomeScreen.tsx';
import { Component as CheckScreen } from '#features/unbind/CheckScreen.tsx';
import { Component as ChooseScreen } from '#features/unbind/ChooseScreen.tsx';
import { choose } from '#shell/acts/chosenAccounts.ts';
import { draw, enterScene, forgetScene } from '#testing/screenOf.tsx';

afterEach(forgetScene);

const dates: (BoundAt | null)[] = [{ by: 'day', day: '2015-01-01' }, { by: 'month', month: '2015-01' }, null];

test.each(dates)('linked %j and said to be not mine', async (boundAt) => {
  enterScene('p03', 'answered');
  const line = queryClient.getQueryData(lineQuery.queryKey);
  const accounts = queryClient.getQueryData(accountsQuery.queryKey);
  const [first] = accounts?.bindings.filter(({ appId }) => appId === 'alipay') ?? [];
  if (!line || !accounts?.inquiry || !first) throw new Error('No such scene');
  const back = { cancelledAt: '2026-08-01T00:00:00.000Z', retrievedAt: '2026-10-01T00:00:00.000Z' };
  queryClient.setQueryData(lineQuery.queryKey, {
    ...line,
    ...back,
    activatedAt: back.retrievedAt,
    dataSettlesAt: back.retrievedAt,
    secondHand: true,
  });
  queryClient.setQueryData(accountsQuery.queryKey, {
    ...accounts,
    bindings: [{ ...first, boundAt, declaration: 'notMine' as const }],
  });
  choose([first.id]);
  const texts = [
    await draw(HomeScreen, (page) => page.textContent),
    await draw(ChooseScreen, (page) => page.textContent, '/unbind'),
    await draw(CheckScreen, (page) => page.textContent, '/unbind/check'),
    await draw(AccountScreen, (page) => page.textContent, `/accounts/${first.id}`, '/accounts/:id'),
  ];
  for (const text of texts) {
    expect(text).not.toMatch(/这是原机主的账号|以前的机主还有|应该是原机主的|您入网之前/);
  }
  for (const text of texts.slice(1)) expect(text).toMatch(/支付宝.*您说这不是您的账号/s);
});
