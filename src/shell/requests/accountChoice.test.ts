import { expect, test } from 'vitest';
import { accountsOf } from '#domain/account.ts';
import { loadSearch } from '#shell/list/search.ts';
import { choiceSections, isChoosable } from '#shell/requests/accountChoice.ts';
import { aBinding } from '#testing/aBinding.ts';
import { aLine } from '#testing/aLine.ts';
import { anApp } from '#testing/anApp.ts';

const now = Date.parse('2026-11-23T08:57:00.000Z');
const before = '2019-06-06';
const binding = (id: string, appId: string) =>
  aBinding({ id, appId, handle: 'w***2', boundAt: { by: 'day', day: before } });
const rows = accountsOf(
  {
    inquiry: null,
    previous: null,
    bindings: [binding('b1', 'gone'), binding('b2', 'shop')],
    requests: null,
    apps: [anApp('shop')],
    line: aLine({ activatedAt: '2025-03-18T02:00:00.000Z', dataSettlesAt: '2025-03-25T02:00:00.000Z' }),
    capabilities: { formerHolder: true, notMine: true, leaving: true },
  },
  now,
);

test('an account whose app vanished from the catalogue is not hidden: it stands with the others, and why', () => {
  expect(rows.map(({ binding: { id }, eligibility }) => [id, eligibility.kind])).toEqual([
    ['b2', 'request'],
    ['b1', 'none'],
  ]);
  expect(rows.filter(isChoosable).map((row) => row.binding.id)).toEqual(['b2']);
  expect(
    choiceSections(rows, '').map(({ key, rows: own, before: earlier }) => [
      key,
      own.map((row) => row.binding.id),
      earlier,
    ]),
  ).toEqual([
    ['rest', ['b2'], 0],
    ['others', ['b1'], 1],
  ]);
});

test('it is found by the words that stand in the place of its name', async () => {
  await loadSearch();
  expect(choiceSections(rows, '没有名称').map(({ rows: own }) => own.map(({ binding: { id } }) => id))).toEqual([
    ['b1'],
  ]);
});
