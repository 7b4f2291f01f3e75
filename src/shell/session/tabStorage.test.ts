// @vitest-environment jsdom
/** What outlasts a reload or a new sign-in belongs to one person, and leaves with them. */

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { choose, chosen } from '#shell/acts/chosenAccounts.ts';
import { forgetAll, keep, keepOnlyFor, recall } from '#shell/session/tabStorage.ts';

beforeEach(forgetAll);
afterEach(() => vi.unstubAllGlobals());

test('the same person finds the place and the choice again after the session has ended', () => {
  keepOnlyFor('lin_1');
  choose(['bnd_1', 'bnd_2']);
  keep('returnTo', '/unbind/check');
  keepOnlyFor('lin_1');
  expect(chosen()).toEqual(['bnd_1', 'bnd_2']);
  expect(recall('returnTo')).toBe('/unbind/check');
});

test('another person who signs in finds nothing of it', () => {
  keepOnlyFor('lin_1');
  choose(['bnd_1']);
  keep('returnTo', '/requests/req_1');
  keepOnlyFor('lin_2');
  expect(chosen()).toEqual([]);
  expect(recall('returnTo')).toBeNull();
});

test('where somebody wanted to go before anybody had signed in is kept for whoever does', () => {
  keep('returnTo', '/requests');
  keepOnlyFor('lin_1');
  expect(recall('returnTo')).toBe('/requests');
});

test('where storage is full or forbidden it lasts as long as the page', () => {
  const refuse = () => {
    throw new DOMException('', 'QuotaExceededError');
  };
  vi.stubGlobal('sessionStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  choose(['bnd_1']);
  expect(chosen()).toEqual(['bnd_1']);
  forgetAll();
  expect(chosen()).toEqual([]);
});
