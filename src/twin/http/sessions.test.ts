/** Sessions and cookies, input that can't be read, and the remote control. */
import { describe, expect, test } from 'vitest';
import { control } from '#contract/control.ts';
import { operations } from '#contract/operations.ts';
import { at, newBrowser } from '#testing/newBrowser.ts';

describe('signing in', () => {
  test('by number and code, with HttpOnly cookies', async () => {
    const { send, call, cookies, refused } = newBrowser();
    expect((await refused(operations.readLine)).code).toBe('notSignedIn');
    await call(control.setWeather, { body: { latencyMs: 0, faults: [] } });
    const sent = await send(operations.sendCode, { body: { way: 'signIn', number: '15400000001' } });
    for (const cookie of sent.headers.getSetCookie()) expect(cookie).toMatch(/; HttpOnly; SameSite=Lax; Path=\/$/);
    expect([...cookies.keys()]).toEqual(['sid_4400']);
    expect(await refused(operations.answerCode, { body: { code: '000000' } })).toMatchObject({
      code: 'codeWrong',
      triesLeft: 4,
      status: 422,
    });
    expect((await call(operations.answerCode, { body: { code: '123456' } })).state).toBe('signedIn');
    expect((await call(operations.readLine)).maskedNumber).toBe('154****0001');
    await call(operations.signOut);
    expect(cookies.has('sid_4400')).toBe(false);
    expect((await refused(operations.readLine)).code).toBe('notSignedIn');
  });

  test('a locked code tells when it opens, in the body and in Retry-After', async () => {
    const { call, refused } = newBrowser();
    await call(control.setWeather, { body: { latencyMs: 0, faults: [] } });
    await call(operations.sendCode, { body: { way: 'signIn', number: '15400000001' } });
    const problem = await refused(operations.answerCode, { body: { code: '222222' } });
    expect(problem).toMatchObject({ code: 'codeLocked', status: 429 });
    expect(problem.until).toBeDefined();
    expect(Number(problem.headers.get('retry-after'))).toBeGreaterThan(890);
  });

  test('a session that was ended says so', async () => {
    const { call, refused, open } = newBrowser();
    await open('p01');
    await call(control.endSession, { body: { inMs: 0 } });
    expect((await refused(operations.readAccounts)).code).toBe('sessionEnded');
  });
});

describe('input', () => {
  test.each([
    ['no JSON', { body: '{"way"', headers: { 'content-type': 'application/json' } }, 'body'],
    ['another type', { body: '{}', headers: { 'content-type': 'text/plain' } }, 'body'],
    [
      'too long',
      { body: JSON.stringify({ way: 'x'.repeat(70_000) }), headers: { 'content-type': 'application/json' } },
      'body',
    ],
    [
      'a wrong number',
      { body: '{"way":"signIn","number":"12345"}', headers: { 'content-type': 'application/json' } },
      'number',
    ],
    ['an unknown way', { body: '{"way":"magic"}', headers: { 'content-type': 'application/json' } }, 'way'],
  ])('%s is badInput with its field', async (_, init, field) => {
    const { raw, call } = newBrowser();
    await call(control.setWeather, { body: { latencyMs: 0, faults: [] } });
    const response = await raw('POST', '/api/session/challenge', init);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'badInput', field });
  });

  test('unknown paths, methods and ids are notFound, never a page', async () => {
    const { raw, open, refused } = newBrowser();
    await open('p01');
    for (const [method, path] of [
      ['GET', '/api/nothing'],
      ['POST', '/api/apps'],
      ['GET', '/twin/nothing'],
      ['PUT', '/api/requests/x/y/z'],
    ] as const) {
      const response = await raw(method, path);
      expect([response.status, (await response.json()).code]).toEqual([404, 'notFound']);
    }
    expect((await refused(operations.readRequest, { params: { requestId: '..%2F' } })).code).toBe('notFound');
    expect((await refused(operations.readRequest, { params: { requestId: 'req_x' } })).code).toBe('notFound');
  });
});

describe('the remote control', () => {
  test('moves time for the whole portal, and carries the session along', async () => {
    const { open, call, send } = newBrowser();
    await open('p01');
    const told = async () => Date.parse((await send(operations.readSession)).headers.get('service-time') ?? '');
    expect(Math.abs((await told()) - Date.parse(at))).toBeLessThan(5_000);
    await call(control.advance, { body: { by: 'span', ms: 90 * 86_400_000 } });
    expect(Math.abs((await told()) - Date.parse(at) - 90 * 86_400_000)).toBeLessThan(5_000);
    expect((await call(operations.readSession)).state).toBe('signedIn');
  });

  test('steps to the next event, resets, and refuses to go back', async () => {
    const { open, call, refused } = newBrowser();
    await open('p01', { sceneId: 'collecting' });
    const next = (await call(control.readTwin)).nextEvent;
    const after = await call(control.advance, { body: { by: 'nextEvent' } });
    expect(Date.parse(after.now)).toBeGreaterThanOrEqual(Date.parse(next?.at ?? ''));
    expect(after.edited).toBe(false);
    expect(await refused(control.advance, { body: { by: 'until', at: '2020-01-01T00:00:00.000Z' } })).toMatchObject({
      field: 'at',
    });
    const reset = await call(control.resetTwin, { body: {} });
    expect(reset).toMatchObject({ personId: 'p01', sceneId: 'collecting', edited: false, nextEvent: next });
    expect((await call(operations.readSession)).state).toBe('anonymous');
    expect((await refused(control.openScene, { body: { personId: 'nobody' } })).code).toBe('notFound');
  });
});
