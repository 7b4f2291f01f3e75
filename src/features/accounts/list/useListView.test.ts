import { expect, test } from 'vitest';
import { readView, writeView } from '#features/accounts/list/useListView.ts';
import { isShow } from '#shell/accounts/accountList.ts';

test('the list reads its filter from the URL, and writes only what differs from the plain list', () => {
  expect(readView(new URLSearchParams('show=care'))).toEqual({ show: 'care' });
  expect(readView(new URLSearchParams('show=everything'))).toEqual({ show: 'all' });
  expect(writeView({ show: 'all' }).toString()).toBe('');
  expect(writeView({ show: 'unanswered' }).toString()).toBe('show=unanswered');
  expect(isShow('care') && !isShow(null)).toBe(true);
});
