// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queryClient } from '#api/queryClient.ts';
import { fetchAhead } from '#shell/background/fetchAhead.ts';

let brought: string[] = [];
let asked: string[] = [];
beforeEach(() => {
  brought = [];
  asked = [];
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    return new Promise(() => undefined);
  });
  Object.assign(globalThis, { clearlineBring: (pathname: string) => brought.push(pathname) });
});
afterEach(() => {
  queryClient.clear();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(globalThis, 'clearlineBring');
  delete document.documentElement.dataset['at'];
});

test.each([
  ['start', '/', ['/look-up']],
  ['elsewhere', '/', ['/accounts', '/requests']],
  ['elsewhere', '/code', ['/accounts', '/']],
  ['elsewhere', '/unbind/check', ['/submissions/:id']],
  ['elsewhere', '/submissions/s-1', ['/requests']],
  ['elsewhere', '/help', []],
])('%s, %s: the parts of %j are fetched while it is read', (at, pathname, next) => {
  document.documentElement.dataset['at'] = at;
  fetchAhead(pathname);
  expect(brought).toEqual(next);
});

test('whoever types a code has the catalogue by the time the accounts are there', () => {
  for (const pathname of ['/look-up', '/code', '/code']) fetchAhead(pathname);
  expect(asked).toEqual(['/api/apps']);
});

test.each([{ saveData: true }, { effectiveType: '2g' }, { effectiveType: 'slow-2g' }])(
  'nothing is fetched ahead over %j',
  (connection) => {
    vi.stubGlobal('navigator', { connection });
    fetchAhead('/code');
    expect([...brought, ...asked]).toEqual([]);
  },
);

test('a line that is merely no 4G is no reason to make somebody wait', () => {
  vi.stubGlobal('navigator', { connection: { effectiveType: '3g', saveData: false } });
  fetchAhead('/code');
  expect(brought).toEqual(['/accounts', '/']);
});
