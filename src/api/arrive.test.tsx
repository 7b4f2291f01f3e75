/** A part of the portal that does not come: why is found out, and another try really asks again, also for its styles. */

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { arrive, watchStyles } from '#api/arrive.ts';

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

test('another try asks also for the styles that were missed, and waits for them', async () => {
  watchStyles();
  host = () => Promise.resolve(new Response());
  const link = document.head.appendChild(document.createElement('link'));
  link.href = '/assets/Footer.css';
  const get = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('lost')).mockResolvedValue('part');
  link.dispatchEvent(new Event('error'));
  await expect(arrive(get)).rejects.toMatchObject({ code: 'portalOutdated' });

  const again = () => document.head.querySelector('link') as HTMLLinkElement;
  const second = arrive(get);
  expect([again() === link, again().href]).toEqual([false, link.href]);
  again().dispatchEvent(new Event('error'));
  await expect(second).rejects.toMatchObject({ code: 'portalOutdated' });
  expect(get).toHaveBeenCalledTimes(1);

  const third = arrive(get);
  again().dispatchEvent(new Event('load'));
  await expect(third).resolves.toBe('part');
});

test('what another part has lost keeps nothing from coming', async () => {
  watchStyles();
  const link = document.head.appendChild(document.createElement('link'));
  link.dispatchEvent(new Event('error'));
  await expect(arrive(() => Promise.resolve('part'))).resolves.toBe('part');
});
