/** A figure stands once, so that the twin keeps to what its service tells; the sentences beside it have to name the same one. */
import { expect, test } from 'vitest';
import { reasonOf, ruleIds } from '#domain/sources.ts';
import { DAY, HOUR, MINUTE } from '#domain/time.ts';
import { ruleFigures, spanOf } from '#twin/service/ruleFigures.ts';
import { evidence, service } from '#twin/service/service.ts';

/** Their sentences give the reason, not the figure. */
const unnamed = ['codeValid', 'checkCodeValid'];
const spelled: Readonly<Record<number, string>> = { 5: 'five' };

test.each(ruleIds)('%s: the service tells it, and why it is so names its figure in both languages', (id) => {
  const rule = service.rules.find((one) => one.id === id);
  const { figure } = ruleFigures[id];
  expect(rule).toMatchObject(ruleFigures[id]);
  if (unnamed.includes(id)) return;
  const named = new RegExp(`(?<!\\d)(${figure}|${spelled[figure] ?? figure})(?!\\d)`, 'i');
  const { why } = reasonOf({ id }, evidence.reasons);
  expect(why['zh-CN']).toMatch(named);
  expect(why.en).toMatch(named);
});

test('the 90 days are told as the least that the rule guarantees: a number may be kept longer', () => {
  const rule = service.rules.find(({ id }) => id === 'coolingOff');
  const { why } = reasonOf({ id: 'coolingOff' }, evidence.reasons);
  expect(rule?.name['zh-CN']).toContain('最短');
  expect(rule?.name.en).toMatch(/shortest/i);
  expect(why['zh-CN']).toMatch(/最短为90日.+以首页写的为准/);
  expect(why.en).toMatch(/at least 90 days.+The home page says how long yours is kept/);
});

test('spans are in milliseconds, and what is no span has none', () => {
  expect([spanOf('codeValid'), spanOf('inquiryPromise'), spanOf('dataSettles')]).toEqual([
    15 * MINUTE,
    48 * HOUR,
    7 * DAY,
  ]);
  for (const id of ['codeTries', 'formerHolderDue'] as const) expect(() => spanOf(id)).toThrow(id);
});
