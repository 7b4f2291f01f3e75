/** The person's own list in the twin: kept for this holder, refused by the rule of the portal's button, gone with the line. */
import { expect, test } from 'vitest';
import { DAY } from '#domain/time.ts';
import { sceneNow as now, sceneAt } from '#testing/sceneAt.ts';
import { reissue } from '#twin/carrier/lines.ts';
import { forgetAllNoted, forgetNoted, noteAccount, sayNotedDone } from '#twin/service/noted.ts';
import { settle } from '#twin/world/settle.ts';

const school = { by: 'name', name: '外语学校', kind: 'school' } as const;

test('keeps a name clean, refuses it a second time, and never lets it near what apps told', () => {
  const { world, tenure } = sceneAt('p11', 'beforeCancelling');
  const before = structuredClone([tenure.bindings, tenure.inquiries, world.agenda]);
  expect(noteAccount(world, tenure, { ...school, name: ' \u202E外语学校\n' }, now)).toMatchObject([
    { what: school, doneAt: null },
  ]);
  expect(() => noteAccount(world, tenure, school, now)).toThrow('alreadyNoted');
  expect(() => noteAccount(world, tenure, { ...school, name: '' }, now)).toThrow('badInput');
  expect(() => noteAccount(world, tenure, { by: 'catalogue', appId: 'none' }, now)).toThrow('notFound');
  expect(() => noteAccount(world, tenure, { by: 'catalogue', appId: 'wechat' }, now)).toThrow('notPossibleNow');
  expect([tenure.bindings, tenure.inquiries, world.agenda]).toEqual(before);
});

test('says done, takes it back, and deletes one or all', () => {
  const { tenure } = sceneAt('p11', 'ownList');
  const [first] = tenure.noted;
  const id = first?.id ?? '';
  const doneAt = sayNotedDone(tenure, id, true, now)[0]?.doneAt;
  expect(doneAt).not.toBeNull();
  expect(sayNotedDone(tenure, id, true, now + DAY)[0]?.doneAt).toBe(doneAt);
  expect(sayNotedDone(tenure, id, false, now)[0]?.doneAt).toBeNull();
  expect(forgetNoted(tenure, id)).toHaveLength(3);
  expect(() => forgetNoted(tenure, id)).toThrow('notFound');
  expect(() => sayNotedDone(tenure, id, true, now)).toThrow('notFound');
  expect(forgetAllNoted(tenure)).toEqual([]);
  expect(forgetAllNoted(tenure)).toEqual([]);
});

test('is deleted with the line, and the next holder gets nothing of it', () => {
  const { world, tenure } = sceneAt('p04', 'day83');
  noteAccount(world, tenure, school, now);
  settle(world, now + 6 * DAY);
  expect(tenure.noted).toHaveLength(1);
  settle(world, now + 9 * DAY);
  expect(tenure.noted).toEqual([]);
  expect(() => noteAccount(world, tenure, school, now + 9 * DAY)).toThrow('notPossibleNow');
  const next = reissue(world, tenure, { carrier: 'mobile', idTail: '161616' }, now + 9 * DAY);
  expect(next.noted).toEqual([]);
});
