// @vitest-environment jsdom
/** public/boot.js: what it asks for at once, and src/api/earlyAnswers.ts: who takes the answers. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { call } from '#api/client.ts';
import { bringParts, forgetEarly } from '#api/earlyAnswers.ts';
import { serviceNow } from '#api/serviceClock.ts';
import { readRequest } from '#contract/requests.ts';
import { readSession } from '#contract/session.ts';
import { open, pageBegins, pageEnds } from '#testing/bootPage.ts';

const parts = {
  files: ['routes.js', 'SignIn.js', 'Request.js', 'Request.css', 'signedIn.js', 'Home.js'],
  asks: ['/api/session', '/api/service', '/api/requests/:requestId', '/api/accounts'],
  around: [4],
  start: { files: [], asks: [0] },
  places: {
    '': { files: [5], asks: [0, 3], signedIn: true },
    'sign-in': { files: [0, 1], asks: [0, 1] },
    'requests/:': { files: [0, 2, 3], asks: [0, 2, 3], signedIn: true },
  },
};

const SERVICE_TIME = '2026-11-23T08:57:00.000Z';
const answered = () =>
  new Response(JSON.stringify({ state: 'anonymous' }), {
    headers: { 'content-type': 'application/json', 'service-time': SERVICE_TIME },
  });
let asked: [string, RequestInit][] = [];

beforeEach(() => {
  pageBegins();
  asked = [];
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    asked.push([url, init]);
    return answered();
  });
});
afterEach(() => {
  forgetEarly();
  pageEnds();
});

function openAt(pathname: string, stored: Record<string, string> = {}, list: object = parts) {
  const { origin } = location;
  const at = { origin, pathname, search: '', hash: '' };
  const { html } = open(stored, at, `${origin}${pathname}`, JSON.stringify(list));
  const links = [...html.querySelectorAll('link')];
  return {
    urls: asked.map(([url]) => url),
    files: links.map(({ rel, href }) => `${rel} ${href.split('/assets/')[1]}`),
  };
}

test('an address of somebody who was signed in here is prepared whole: its parts and all that its screen reads', () => {
  expect(openAt('/requests/r-1_a', { returning: '1' })).toEqual({
    urls: ['/api/session', '/api/requests/r-1_a', '/api/accounts'],
    files: ['modulepreload routes.js', 'modulepreload Request.js', 'preload Request.css', 'modulepreload signedIn.js'],
  });
});

test('for whoever is not known to be signed in, the way in is prepared, and nothing of a person is asked for', () => {
  expect(openAt('/requests/r1')).toEqual({
    urls: ['/api/session', '/api/service'],
    files: ['modulepreload routes.js', 'modulepreload SignIn.js'],
  });
  asked = [];
  expect(openAt('/')).toEqual({ urls: ['/api/session'], files: [] });
});

test('after a sign-out that the service has not confirmed, nothing is asked for', () => {
  expect(openAt('/requests/r1', { returning: '1', signedOut: '1' }).urls).toEqual([]);
});

test.each(['/nowhere', '/requests/a%2Fb', '/requests/r1/more'])('%s is no address of a screen', (pathname) => {
  expect(openAt(pathname, { returning: '1' })).toEqual({ urls: [], files: [] });
});

test('the demo, whose service comes with the portal, prepares its parts only', () => {
  const { urls, files } = openAt('/requests/r1', { returning: '1' }, { ...parts, asks: [] });
  expect(urls).toEqual([]);
  expect(files).toContain('modulepreload Request.js');
});

test('an answer is taken once, as the portal itself would have asked, and tells the service’s time of then', async () => {
  openAt('/');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await call(readSession, {})).toEqual({ state: 'anonymous' });
  expect(asked).toHaveLength(1);
  expect(serviceNow()).toBe(Date.parse(SERVICE_TIME) + 5_000);
  await call(readSession, {});
  const [[early, first] = [], [later, second] = []] = asked;
  expect([early, { ...first, signal: null }]).toEqual([later, { ...second, signal: null }]);
});

test('an answer that is no longer fresh, or was not taken by the first screen, is asked for anew', async () => {
  openAt('/');
  await vi.advanceTimersByTimeAsync(20_000);
  await call(readSession, {});
  expect(asked).toHaveLength(2);
  openAt('/');
  forgetEarly();
  await call(readSession, {});
  expect(asked).toHaveLength(4);
});

test.each(['clearline.returning', 'clearline.signedOut', null])(
  'news from another tab (%s) drops all of them',
  async (key) => {
    openAt('/requests/r1', { returning: '1' });
    asked = [];
    window.dispatchEvent(new StorageEvent('storage', { key }));
    await call(readSession, {});
    expect(asked.map(([url]) => url)).toEqual(['/api/session']);
  },
);

test('one that fails is a failed call, and the next is asked for as ever', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  openAt('/');
  await expect(call(readSession, {})).rejects.toMatchObject({ code: 'unreachable' });
  vi.stubGlobal('fetch', async () => answered());
  expect(await call(readSession, {})).toEqual({ state: 'anonymous' });
});

test('who calls a question off calls it off also where it was asked early', async () => {
  vi.stubGlobal(
    'fetch',
    (_: string, { signal }: RequestInit) =>
      new Promise((_ok, fail) => {
        signal?.addEventListener('abort', () => fail(new DOMException('cancelled', 'AbortError')));
      }),
  );
  openAt('/requests/r1', { returning: '1' });
  const left = new AbortController();
  const answer = call(readRequest, { params: { requestId: 'r1' } }, left.signal).catch((error) => error);
  left.abort();
  expect(await answer).toBe(left.signal.reason);
});

test('the portal has the parts of the next screen brought by the same list, each file once, and asks for no data so', () => {
  const brought = () => [...html.querySelectorAll('link')].map(({ href }) => href.split('/assets/')[1]);
  const at = { origin: location.origin, pathname: '/sign-in', search: '', hash: '' };
  const { html } = open({}, at, `${location.origin}/sign-in`, JSON.stringify(parts));
  expect(brought()).toEqual(['routes.js', 'SignIn.js']);
  asked = [];
  bringParts('/requests/:id');
  bringParts('/requests/r-1');
  expect(brought()).toEqual(['routes.js', 'SignIn.js', 'Request.js', 'Request.css', 'signedIn.js']);
  bringParts('/nowhere');
  bringParts('/');
  expect(brought().slice(5)).toEqual(['Home.js']);
  expect(asked).toEqual([]);
});

test('the static page opens under the heading of the address, in both languages', () => {
  const place = parts.places['sign-in'];
  const heading = { 'zh-CN': '进入', en: 'Sign in' };
  const list = { ...parts, places: { ...parts.places, 'sign-in': { ...place, heading } } };
  const at = { origin: location.origin, pathname: '/requests/r1', search: '', hash: '' };
  const { html } = open({}, at, `${location.origin}/requests/r1`, JSON.stringify(list));
  const shown = () => [...html.querySelectorAll('.fs-bones > div')].map((bone) => bone.textContent);
  expect(shown()).toEqual(['']);
  html.ownerDocument.dispatchEvent(new Event('readystatechange'));
  expect(shown()).toEqual(['进入']);
});
