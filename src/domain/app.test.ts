/** In which order apps are dealt with, and where one stands that the catalogue does not know. */
import { expect, test } from 'vitest';
import { careGroupOf, categoryOf, inCareOrder, isHighRisk } from '#domain/app.ts';
import { anApp } from '#testing/anApp.ts';

const bank = anApp('bank', { money: true, category: 'finance' });
const mail = anApp('mail', { recovery: true });
const chat = anApp('chat', { category: 'social' });
const shop = anApp('shop');

test('what a stranger could do with it decides, and an unknown one is of the rest', () => {
  const apps = [bank, mail, chat, shop, null];
  expect(apps.map(careGroupOf)).toEqual(['money', 'recovery', 'social', 'rest', 'rest']);
  expect(apps.map(isHighRisk)).toEqual([true, true, false, false, false]);
  expect(apps.map(categoryOf)).toEqual(['finance', 'life', 'social', 'life', 'work']);
});

test('those of one group stand as the catalogue has them, and unknown ones last', () => {
  const order = inCareOrder([shop, bank, anApp('other', { money: true }), chat]);
  const ids = ['unknown', 'chat', 'other', 'shop', 'bank'].map((appId) => ({ appId }));
  expect(ids.sort(order).map(({ appId }) => appId)).toEqual(['bank', 'other', 'chat', 'shop', 'unknown']);
});
