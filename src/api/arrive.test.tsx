/** A part of the portal that does not come: why is found out, and another try really asks again, also for its styles. */

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { arrive } from '#api/arrive.ts';
import { withStyles } from '#api/withStyles.ts';

let host: () => Promise<Response>;
beforeEach(() => vi.stubGlobal('fetch', () => host()));
afterEach(() => {
  vi.unstubAllGlobals();
  document.head.replaceChildren();
});

const lost = () => Promise.reject(new Error('Unable to preload CSS for /assets/Footer.css'));

test.each([
  ['offline', false, () => Promise.reject(new TypeError())],
  ['unreachable', true, () => Promise.reject(new TypeError())],
  ['portalOutdated', true, () => Promise.resolve(new Response(null, { status: 404 }))],
])('%s', async (code, onLine, answer) => {
  vi.stubGlobal('navigator', { onLine });
  host = answer;
  await expect(arrive(lost)).rejects.toMatchObject({ code });
});

test('what comes is handed on as it is', async () => {
  await expect(arrive(() => Promise.resolve('part'))).resolves.toBe('part');
});

test('a part that a network lost which is back by now comes, and nothing is told of another version', async () => {
  host = () => Promise.resolve(new Response());
  const get = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new TypeError()).mockResolvedValue('part');
  await expect(arrive(get)).resolves.toBe('part');
  expect(get).toHaveBeenCalledTimes(2);
});

test('another try asks also for the style that was lost, and waits for it', async () => {
  host = () => Promise.reject(new TypeError());
  const get = vi.fn<() => Promise<string>>().mockResolvedValue('part');
  const part = () => withStyles(get, ['assets/Footer.css', 'assets/Paper.css']);
  const styles = () => [...document.head.querySelectorAll('link')];
  const first = arrive(part);
  expect(styles().map(({ rel, href }) => [rel, new URL(href).pathname])).toEqual([
    ['stylesheet', '/assets/Footer.css'],
    ['stylesheet', '/assets/Paper.css'],
  ]);
  styles()[0]?.dispatchEvent(new Event('error'));
  styles()[1]?.dispatchEvent(new Event('load'));
  await expect(first).rejects.toMatchObject({ code: 'unreachable' });

  const second = arrive(part);
  expect(styles().map(({ href }) => new URL(href).pathname)).toEqual(['/assets/Paper.css', '/assets/Footer.css']);
  styles()[1]?.dispatchEvent(new Event('load'));
  await expect(second).resolves.toBe('part');
  // What has come is not asked for again.
  await expect(arrive(part)).resolves.toBe('part');
  expect(styles()).toHaveLength(2);
});

test('a style that the page itself brought is waited for by nobody', async () => {
  const link = document.head.appendChild(document.createElement('link'));
  link.rel = 'stylesheet';
  link.setAttribute('href', '/assets/portal.css');
  await expect(withStyles(() => Promise.resolve('part'), ['assets/portal.css'])).resolves.toBe('part');
  await expect(withStyles(() => Promise.resolve('part'))).resolves.toBe('part');
});
