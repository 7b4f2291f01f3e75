import { expect, test } from 'vitest';
import { readView, writeView } from '#features/accounts/list/useListView.ts';
import { isShow } from '#shell/accounts/accountList.ts';

test('the list reads its filter and query from the URL, and writes only what differs from the plain list', () => {
  expect(readView(new URLSearchParams('show=care&q=zfb'))).toEqual({ show: 'care', query: 'zfb' });
  expect(readView(new URLSearchParams('show=everything'))).toEqual({ show: 'all', query: '' });
  expect(writeView({ show: 'all', query: ' ' }).toString()).toBe('');
  expect(writeView({ show: 'unanswered', query: ' zfb ' }).toString()).toBe('show=unanswered&q=zfb');
  expect(isShow('care') && !isShow(null)).toBe(true);
});
