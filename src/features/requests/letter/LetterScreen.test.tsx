/** A letter that can not be written now: the reason is the true one of this request, and in the language that is read. */

import { afterEach, expect, test } from 'vitest';
import { accountsQuery } from '#api/accounts.ts';
import { queryClient } from '#api/queryClient.ts';
import { requestQuery } from '#api/requests.ts';
import type { UnbindingRequest } from '#domain/request.ts';
import { DAY, instantOf } from '#domain/time.ts';
import { Component as LetterScreen } from '#features/requests/letter/LetterScreen.tsx';
import { anEscalation, aRequest } from '#testing/aRequest.ts';
import { changeLanguage } from '#testing/changeLanguage.ts';
import { draw, enterScene, forgetScene } from '#testing/screenOf.tsx';

afterEach(async () => {
  forgetScene();
  await changeLanguage('zh-CN');
});

type Facts = (at: (days: number) => string) => Partial<UnbindingRequest>;
async function told(to: string, facts: Facts): Promise<string> {
  const { now } = enterScene('p01', 'answered');
  const account = queryClient.getQueryData(accountsQuery.queryKey)?.bindings[0];
  const request = aRequest({
    bindingId: account?.id ?? '',
    appId: account?.appId ?? '',
    ...facts((days) => instantOf(now + days * DAY)),
  });
  queryClient.setQueryData(requestQuery(request.id).queryKey, request);
  return draw(LetterScreen, (page) => page.textContent ?? '', `/requests/r/letter?to=${to}`, '/requests/:id/letter');
}

const open: Facts = (at) => ({ state: 'acknowledged', dueAt: at(3) });
const overdue: Facts = (at) => ({ state: 'acknowledged', dueAt: at(-3) });
const cases: [string, string, Facts, RegExp][] = [
  ['the app still has time', 'app', open, /答复期限是 .+再来写/],
  ['the app still has time, whoever it is to', 'regulator', open, /答复期限是 .+再来写/],
  ['it waits for the person', 'app', (at) => ({ state: 'needsAction', dueAt: at(-3) }), /等您.+期限现在不算/],
  ['nobody was written to', 'carrier', overdue, /先写信给应用客服/],
  ['the carrier had no turn', 'regulator', overdue, /先向运营商投诉/],
  [
    'the letter before it may still be answered',
    'carrier',
    (at) => ({ ...overdue(at), escalations: [anEscalation({ sentAt: at(-1), answerDueAt: at(4) })] }),
    /前一封信 .+还在等答复/,
  ],
  ['it has ended', 'carrier', (at) => ({ state: 'unbound', dueAt: at(-3) }), /没有要写的信/],
  [
    'it is too old for the regulator',
    'regulator',
    (at) => ({ ...overdue(at), regulatorUntil: at(-1) }),
    /写申诉信已经太晚/,
  ],
];

test.each(cases)('%s: /letter?to=%s says so, and offers nothing to copy or send', async (_, to, facts, words) => {
  const page = await told(to, facts);
  expect(page).toMatch(words);
  expect(page).not.toContain('我已发出');
});

test.each(cases)('%s: /letter?to=%s is read in English as well', async (_, to, facts) => {
  await changeLanguage('en');
  expect((await told(to, facts)).replace(/中国移动|示例运营商/g, '')).not.toMatch(/[\u4e00-\u9fff]{4}/);
});
