/** A person's own list: in which order it stands, and what each kind guards. */
import { expect, test } from 'vitest';
import { careGroups } from '#domain/app.ts';
import { notedRows, notedToDo } from '#domain/own/noted.ts';
import { guardedBy, isNotedKind, notedKinds } from '#domain/own/notedKinds.ts';
import { listed, named, aNote as of } from '#testing/aNote.ts';
import { anApp } from '#testing/anApp.ts';

const at = '2026-11-23T08:57:00.000Z';
const apps = [
  anApp('shop'),
  anApp('mail', { recovery: true }),
  anApp('chat', { category: 'social' }),
  anApp('bank', { money: true }),
];

test('the list goes by what each guards, then by the catalogue, then as it was noted', () => {
  const noted = [
    of(named('学校', 'school')),
    of(listed('shop')),
    of(named('同学群', 'chat')),
    of(listed('mail')),
    of(named('社保', 'socialInsurance')),
    of(listed('bank'), { doneAt: at }),
    of(listed('gone')),
  ];
  expect(
    notedRows(noted, apps).map(({ what, guards }) => [what.by === 'name' ? what.name : what.appId, guards]),
  ).toEqual([
    ['bank', 'money'],
    ['社保', 'money'],
    ['mail', 'recovery'],
    ['同学群', 'social'],
    ['shop', 'rest'],
    ['学校', 'rest'],
    ['gone', 'rest'],
  ]);
  expect(notedToDo(noted)).toHaveLength(6);
});

test('kinds stand in the order of what they guard', () => {
  const ranks = notedKinds.map((kind) => careGroups.indexOf(guardedBy[kind]));
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
});

test('a kind is one of them, and nothing else is', () => {
  for (const kind of notedKinds) expect(isNotedKind(kind)).toBe(true);
  for (const none of ['', 'Bank', 'toString', null, undefined, 0]) expect(isNotedKind(none)).toBe(false);
});
