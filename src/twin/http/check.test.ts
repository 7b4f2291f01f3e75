/**
 * Check codes as holder and checker meet them, in the page and over HTTP: what a checker reads is one word and its time, and
 * nobody learns from a refusal whether there is a code, a number or a holder behind it.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { control } from '#contract/control.ts';
import { operations } from '#contract/operations.ts';
import { checkDigit } from '#domain/submission.ts';
import { DAY, dayAt, HOUR, MINUTE, msOf } from '#domain/time.ts';
import { at, type Browser, browserAt, newBrowser } from '#testing/newBrowser.ts';
import { type Listening, startTwin } from '#twin/http/server.ts';
import type { World } from '#twin/world/world.ts';

let listening: Listening;
beforeAll(async () => {
  listening = await startTwin({ port: 0, requestsPerMinute: 0 });
});
afterAll(() => listening.close());

const url = () => `http://127.0.0.1:${listening.port}`;
const transports: [name: string, open: () => Browser][] = [
  ['in the page', newBrowser],
  ['over HTTP', () => browserAt(url(), fetch)],
];
/** Well-formed, and made by nobody. */
const unmade = (start: number) => {
  const digits = String(start).padStart(11, '0');
  return digits + checkDigit(digits);
};

describe.each(transports)('%s', (_, openBrowser) => {
  async function holder(personId = 'p03', sceneId = 'answered') {
    const browser = openBrowser();
    await browser.open(personId, { sceneId });
    const ask = (code: string, day: string) => browser.send(operations.checkHolder, { body: { code, day } });
    const wrong = (code: string, day = '2026-11-01') =>
      browser.refused(operations.checkHolder, { body: { code, day } });
    const make = async () => (await browser.call(operations.makeCheckCode)).standing?.code ?? '';
    const wait = (ms: number) => browser.call(control.advance, { body: { by: 'span', ms } });
    const read = async (code: string, day: string) => (await (await ask(code, day)).json()) as object;
    return { ...browser, ask, wrong, make, wait, read };
  }

  test('a checker reads one word and its time, and the holder sees when', async () => {
    const { call, make, read } = await holder();
    const code = await make();
    expect(await make()).toBe(code);
    expect(await read(code, '2026-09-24')).toEqual({ answer: 'yes', answeredAt: expect.any(String) });
    expect(await read(code, '2026-09-23')).toEqual({ answer: 'no', answeredAt: expect.any(String) });
    const { standing, looks } = await call(operations.readCheckCode);
    expect(looks.map(({ day, answer }) => [day, answer])).toEqual([
      ['2026-09-23', 'no'],
      ['2026-09-24', 'yes'],
    ]);
    expect(msOf(standing?.expiresAt ?? '') - msOf(standing?.madeAt ?? '')).toBe(7 * DAY);
  });

  test('before a retrieval, and before a move to another carrier, nothing can be told', async () => {
    for (const [person, scene, since, before] of [
      ['p12', 'answered', '2026-11-03', '2026-11-02'],
      ['p03', 'ported', '2026-09-24', '2026-09-23'],
    ] as const) {
      const { make, read } = await holder(person, scene);
      const code = await make();
      expect([await read(code, since), await read(code, before)]).toMatchObject([
        { answer: 'yes' },
        { answer: 'cantTell' },
      ]);
    }
  });

  test('a code that was never made, has run out, was taken back or went with its number is one and the same', async () => {
    const { call, make, wait, wrong } = await holder('p11', 'submitted');
    const told: object[] = [await wrong(unmade(1))];
    const revoked = await make();
    await call(operations.revokeCheckCode);
    told.push(await wrong(revoked));
    const early = await make();
    expect(early).not.toBe(revoked);
    // The cancellation takes effect, and with it goes the code.
    await wait(3 * DAY);
    told.push(await wrong(early));
    const other = await holder();
    const old = await other.make();
    await other.wait(7 * DAY);
    expect((await other.call(operations.readCheckCode)).standing).toBeNull();
    await other.wrong(unmade(1));
    told.push(await other.wrong(old));
    const left = told.map((problem) => (problem as { triesLeft: number }).triesLeft);
    expect(left).toEqual([4, 3, 4, 3]);
    const plain = told.map((problem) => ({ ...problem, traceId: '', triesLeft: 0, headers: null }));
    expect(new Set(plain.map((problem) => JSON.stringify(problem))).size).toBe(1);
  });

  test('guessing is locked, for the right code too, until the time is over; a right one in between opens nothing', async () => {
    const { make, wrong, read, wait } = await holder();
    const code = await make();
    for (let count = 1; count < 5; count += 1) expect((await wrong(unmade(count))).triesLeft).toBe(5 - count);
    expect(await read(code, '2026-09-24')).toMatchObject({ answer: 'yes' });
    const locked = await wrong(unmade(5));
    expect([locked.code, locked.status, locked.headers.get('retry-after')]).toEqual(['codeLocked', 429, '900']);
    expect((await wrong(code)).code).toBe('codeLocked');
    // The twin's clock goes on meanwhile: however slow this machine, it does not come to a minute.
    await wait(14 * MINUTE);
    expect((await wrong(code)).code).toBe('codeLocked');
    await wait(MINUTE);
    expect(await read(code, '2026-09-24')).toMatchObject({ answer: 'yes' });
  });

  test('a hundred tries at one go are five, and the world does not grow with them', async () => {
    const { wrong, call, make, read, wait } = await holder();
    const code = await make();
    for (let count = 0; count < 5; count += 1) await wrong(unmade(count));
    for (let count = 5; count < 100; count += 1) expect((await wrong(unmade(count))).code).toBe('codeLocked');
    const { world } = await call(control.readSave);
    expect(Object.values((world as World).checkers).map((tries) => tries.length)).toEqual([5]);
    expect(JSON.stringify((world as World).checkers)).not.toMatch(/127\.|::1/);
    await wait(HOUR);
    expect(await read(code, '2026-09-24')).toMatchObject({ answer: 'yes' });
  });

  test('a day that can not be asked about is refused alike for every code, and costs no try', async () => {
    const { make, wrong, call } = await holder();
    const code = await make();
    const today = dayAt(msOf(at));
    for (const day of ['1986-12-31', '2026-11-24', '9999-12-31'])
      for (const one of [code, unmade(1)])
        expect(await wrong(one, day)).toMatchObject({ code: 'badInput', field: 'day', status: 400 });
    expect((await call(operations.readCheckCode)).looks).toEqual([]);
    expect(await wrong(unmade(1), today)).toMatchObject({ code: 'codeWrong', triesLeft: 4 });
    expect((await wrong('1234')).field).toBe('code');
  });

  test('looks and codes of a day are limited, and each is told when it opens again', async () => {
    const { make, read, wrong, call, wait, refused } = await holder();
    const first = await make();
    for (let count = 0; count < 10; count += 1) await read(first, '2026-11-01');
    expect(await wrong(first)).toMatchObject({ code: 'tooManyRequests', status: 429 });
    const codes = new Set([first]);
    for (let count = 1; count < 10; count += 1) {
      await call(operations.revokeCheckCode);
      codes.add(await make());
    }
    expect(codes.size).toBe(10);
    await call(operations.revokeCheckCode);
    expect((await refused(operations.makeCheckCode)).code).toBe('tooManyRequests');
    await wait(DAY + MINUTE);
    expect(await read(await make(), '2026-11-01')).toMatchObject({ answer: 'yes' });
  });

  test('a number that is not in use makes no code', async () => {
    const { refused, call } = await holder('p04', 'day83');
    expect((await refused(operations.makeCheckCode)).code).toBe('notPossibleNow');
    expect(await call(operations.readCheckCode)).toEqual({ standing: null, looks: [] });
    expect(await call(operations.revokeCheckCode)).toEqual({ standing: null, looks: [] });
  });
});

test('a lock goes by where somebody asks from: neither another cookie nor a word of their own opens it', async () => {
  const browser = browserAt(url(), fetch);
  await browser.open('p03', { sceneId: 'answered' });
  const code = (await browser.call(operations.makeCheckCode)).standing?.code ?? '';
  const asks = async (body: { code: string; day: string }, headers: Record<string, string> = {}) => {
    const stranger = browserAt(url(), fetch);
    stranger.cookies.set('twin_world', browser.cookies.get('twin_world') ?? '');
    const response = await stranger.send(operations.checkHolder, { body, headers });
    return (await response.json()) as { code?: string; answer?: string };
  };
  const day = '2026-11-01';
  for (let count = 1; count <= 5; count += 1) await asks({ code: unmade(count), day });
  expect((await asks({ code, day })).code).toBe('codeLocked');
  expect((await asks({ code, day }, { 'clearline-caller': 'somebody-else' })).code).toBe('codeLocked');
  // Through the proxy on this machine somebody else asks.
  expect((await asks({ code, day }, { 'x-forwarded-for': '203.0.113.7' })).answer).toBe('yes');
});
