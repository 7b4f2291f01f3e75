/** What the second-hand page tells from an older look-up it tells with its age, as home and the list do. */
import { afterEach, expect, test } from 'vitest';
import { accountsQuery } from '#api/accounts.ts';
import { queryClient } from '#api/queryClient.ts';
import type { Accounts } from '#contract/accounts.ts';
import type { Inquiry } from '#domain/inquiry.ts';
import { DAY, instantOf } from '#domain/time.ts';
import { Component as SecondHandScreen } from '#features/number/second-hand/SecondHandScreen.tsx';
import { answerAll, draw, enterScene, forgetScene } from '#testing/screenOf.tsx';

afterEach(forgetScene);

const shown = () => draw(SecondHandScreen, (page) => (page.textContent ?? '').replaceAll('\u200B', ''));
const EARLIER = /以前查到的 (\d+) 个账号（最早 .+），这次应用还没有再确认/;

function change(facts: (inquiry: Inquiry, accounts: Accounts) => Partial<Accounts>): void {
  queryClient.setQueryData(accountsQuery.queryKey, (known) => {
    if (known?.inquiry == null) throw new Error('Never looked up');
    return { ...known, ...facts(known.inquiry, known) };
  });
}

test.each([
  ['stale', { staleAt: -1, expiresAt: DAY }, '之后可能有变化'],
  ['expired', { staleAt: -DAY, expiresAt: -1 }, '的结果已经过期'],
] as const)('a look-up that is %s, also one that found nothing', async (_, ends, words) => {
  const { now } = enterScene('p01', 'answered');
  expect(await shown()).not.toContain(words);
  const age = () =>
    change((inquiry) => ({
      inquiry: { ...inquiry, staleAt: instantOf(now + ends.staleAt), expiresAt: instantOf(now + ends.expiresAt) },
    }));
  age();
  expect(await shown()).toMatch(new RegExp(`${words}.*查到 \\d+ 个您入网之前的账号`));
  answerAll(['none']);
  age();
  expect(await shown()).toMatch(new RegExp(`${words}.*没有发现您入网之前的绑定`));
});

test('finds that the newest look-up has not told again, and only those that stand here', async () => {
  const { now } = enterScene('p01', 'answered');
  expect(await shown()).not.toMatch(EARLIER);
  change((inquiry, { bindings }) => ({
    previous: inquiry,
    inquiry: {
      ...inquiry,
      submittedAt: instantOf(now - 1),
      replies: inquiry.replies.map((reply) => ({ ...reply, answer: 'silent', at: null, count: null, bindingIds: [] })),
    },
    bindings,
  }));
  const text = await shown();
  const count = (pattern: RegExp) => Number(pattern.exec(text)?.[1] ?? 0);
  expect(count(EARLIER)).toBe(count(/查到 (\d+) 个您入网之前的账号/) + count(/另有 (\d+) 个说不准/));
  change((inquiry) => ({ inquiry: { ...inquiry, state: 'collecting' } }));
  expect(await shown()).toMatch(EARLIER);
});
