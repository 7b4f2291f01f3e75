/** The same key gives the same answer, and every fault of the wire is a fault. */
import * as v from 'valibot';
import { describe, expect, test, vi } from 'vitest';
import { control } from '#contract/control.ts';
import { operations } from '#contract/operations.ts';
import { DAY, MINUTE } from '#domain/time.ts';
import { newBrowser } from '#testing/newBrowser.ts';
import type { World } from '#twin/world/world.ts';

describe('idempotency', () => {
  async function ready() {
    const browser = newBrowser();
    await browser.open('p01', { sceneId: 'answered' });
    const { bindings } = await browser.call(operations.readAccounts);
    return { ...browser, bindingIds: bindings.map((b) => b.id) };
  }

  test('the same key gives the same answer and one submission', async () => {
    const { call, bindingIds } = await ready();
    const body = { bindingIds };
    const first = await call(operations.submit, { body, key: 'key-00000001' });
    expect(first.rows.some((row) => row.outcome === 'accepted')).toBe(true);
    expect(await call(operations.submit, { body, key: 'key-00000001' })).toEqual(first);
    const again = await call(operations.submit, { body, key: 'key-00000002' });
    expect(again.reference).not.toBe(first.reference);
    expect(again.rows.some((row) => row.outcome === 'accepted')).toBe(false);
  });

  test('an answer lost on the way is given again, also when the proof has grown old', async () => {
    const { call, send, weather, bindingIds, refused } = await ready();
    await weather('submit', 'halfJson');
    await expect(
      (await send(operations.submit, { body: { bindingIds }, key: 'key-00000001' })).json(),
    ).rejects.toThrow();
    const kept = await call(operations.submit, { body: { bindingIds }, key: 'key-00000001' });
    expect(kept.rows.some((row) => row.outcome === 'accepted')).toBe(true);
    expect((await refused(operations.submit, { body: { bindingIds: ['x'] }, key: 'key-00000001' })).code).toBe(
      'idempotencyMismatch',
    );
  });

  test("a key is kept for a day of the twin's clock, whatever else is done on this line and on others", async () => {
    const { call, bindingIds } = await ready();
    const body = { bindingIds };
    const first = await call(operations.submit, { body, key: 'key-00000001' });
    for (let count = 0; count < 30; count += 1)
      await call(operations.submit, { body: { bindingIds: bindingIds.slice(0, 1) }, key: `other-key-${count}` });
    await call(control.advance, { body: { by: 'span', ms: DAY - MINUTE } });
    expect(await call(operations.submit, { body, key: 'key-00000001' })).toEqual(first);
    const held = async () => Object.keys(((await call(control.readSave)).world as World).answered).length;
    expect(await held()).toBe(31);
    // The world does not grow for ever: what is a day old goes with the next act.
    await call(control.advance, { body: { by: 'span', ms: 2 * MINUTE } });
    await call(operations.submit, { body, key: 'key-00000002' });
    expect(await held()).toBe(1);
  });

  test('two at once are one', async () => {
    const { call, bindingIds } = await ready();
    const both = await Promise.all(
      [1, 2].map(() => call(operations.submit, { body: { bindingIds }, key: 'key-00000001' })),
    );
    expect(both[0]).toEqual(both[1]);
  });

  test('without a key nothing is done', async () => {
    const { refused, call, bindingIds } = await ready();
    const before = await call(operations.listRequests);
    expect(await refused(operations.submit, { body: { bindingIds } })).toMatchObject({
      code: 'badInput',
      field: 'Idempotency-Key',
    });
    expect(await call(operations.listRequests)).toEqual(before);
  });
});

describe('weather', () => {
  test.each([
    ['status500', 500, 'serviceFault'],
    ['status503', 503, 'serviceUnavailable'],
    ['status429', 429, 'tooManyRequests'],
  ] as const)('%s hits as often as it was told', async (kind, status, code) => {
    const { open, weather, refused, call } = newBrowser();
    await open('p01');
    await weather('listApps', kind, 2);
    for (const _ of [1, 2]) {
      const problem = await refused(operations.listApps);
      expect(problem).toMatchObject({ status, code });
      expect(problem.headers.get('retry-after')).toBe(status === 500 ? null : '5');
    }
    await call(operations.listApps);
    expect((await call(control.readTwin)).weather.faults).toEqual([]);
  });

  test('html, half JSON, an empty body and a broken line', async () => {
    const { open, weather, send } = newBrowser();
    await open('p01');
    await weather('*', 'html');
    expect((await send(operations.listApps)).headers.get('content-type')).toContain('text/html');
    for (const kind of ['halfJson', 'emptyBody']) {
      await weather('*', kind);
      await expect((await send(operations.listApps)).json()).rejects.toThrow();
    }
    await weather('*', 'networkError');
    expect((await send(operations.listApps)).type).toBe('error');
    await weather('*', 'never');
    const never = await Promise.race([
      send(operations.listApps),
      new Promise((done) => setTimeout(() => done('nothing'), 50)),
    ]);
    expect(never).toBe('nothing');
  });

  test('an unknown state reads as unknown, and only in the answer', async () => {
    const { open, weather, send, call } = newBrowser();
    await open('p08');
    await weather('listRequests', 'unknownState');
    const [told] = await (await send(operations.listRequests)).json();
    expect([told.state, told.history.at(-1).event]).toEqual(['orbiting', 'orbiting']);
    expect(v.parse(operations.readRequest.output, told)).toMatchObject({ state: 'unknown' });
    expect((await call(operations.listRequests))[0]?.state).not.toBe('unknown');
  });

  test('latency and the slow code keep an answer waiting', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    try {
      const { open, weather, send } = newBrowser();
      await open('p01');
      await weather('none', 'html', 0, 1_000);
      let isThere = false;
      void send(operations.listApps).then(() => (isThere = true));
      await vi.advanceTimersByTimeAsync(999);
      expect(isThere).toBe(false);
      await vi.advanceTimersByTimeAsync(1);
      await vi.waitFor(() => expect(isThere).toBe(true), 60_000);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('what is known already', () => {
  const knowing = async (tag: string | null, browser: ReturnType<typeof newBrowser>, path = '/api/preferences') =>
    browser.raw('GET', path, tag === null ? {} : { headers: { 'if-none-match': tag } });

  test('is not sent again until it changes, and the time is told all the same', async () => {
    const browser = newBrowser();
    await browser.open('p01', { sceneId: 'answered' });
    const first = await knowing(null, browser);
    const tag = first.headers.get('etag');
    expect(tag).toMatch(/^"[\da-f]{32}"$/);
    const second = await knowing(tag, browser);
    expect([second.status, await second.text(), second.headers.get('cache-control')]).toEqual([304, '', 'no-store']);
    for (const name of ['service-time', 'next-look-at', 'etag']) expect(second.headers.has(name)).toBe(true);
    const { messages } = await browser.call(operations.readPreferences);
    await browser.call(operations.chooseMessages, { body: { ...messages, dueDates: !messages.dueDates } });
    const third = await knowing(tag, browser);
    expect(third.status).toBe(200);
    expect(third.headers.get('etag')).not.toBe(tag);
  });

  test('is known by its tag among others, and when a proxy that compresses has made it weak', async () => {
    const browser = newBrowser();
    await browser.open('p01', { sceneId: 'answered' });
    const tag = (await knowing(null, browser)).headers.get('etag') ?? '';
    for (const named of [`W/${tag}`, `"other", ${tag}`, `W/"other",W/${tag}`, '*'])
      expect([named, (await knowing(named, browser)).status]).toEqual([named, 304]);
    const inside = `"a,${tag.slice(1, -1)},b"`;
    for (const named of ['', '"other"', 'W/"other"', tag.slice(1, -1), `W${tag}`, '"a,*,b"', 'W/*', inside])
      expect([named, (await knowing(named, browser)).status]).toEqual([named, 200]);
  });

  test("is nobody else's: another person's answer has another tag", async () => {
    const browser = newBrowser();
    await browser.open('p01', { sceneId: 'answered' });
    const tag = (await knowing(null, browser, '/api/line')).headers.get('etag');
    await browser.open('p03', { sceneId: 'answered' });
    expect((await knowing(tag, browser, '/api/line')).status).toBe(200);
  });

  test('an answer that was spoilt on the way, and a refusal, have no tag', async () => {
    const browser = newBrowser();
    await browser.open('p01', { sceneId: 'answered' });
    await browser.weather('readPreferences', 'halfJson');
    expect((await knowing(null, browser)).headers.get('etag')).toBeNull();
    expect((await knowing(null, newBrowser())).headers.get('etag')).toBeNull();
  });

  test('the next look is when the next thing has happened, and never far off; what a release changes names none', async () => {
    const browser = newBrowser();
    await browser.open('p01', { sceneId: 'collecting' });
    const lookIn = async (path: string) => {
      const { headers } = await browser.raw('GET', path);
      return (Date.parse(headers.get('next-look-at') ?? '') - Date.parse(headers.get('service-time') ?? '')) / 1_000;
    };
    const { now, nextEvent } = await browser.call(control.readTwin);
    const wait = await lookIn('/api/accounts');
    const event = (Date.parse(nextEvent?.at ?? '') - Date.parse(now)) / 1_000;
    expect(Math.abs(wait - Math.min(300, event + 1))).toBeLessThan(2);
    expect(await lookIn('/api/apps')).toBeNaN();
    expect(await lookIn('/api/service')).toBeNaN();
  });
});
