/** Which world a browser is let into over HTTP, and what its cookies are. */
import { describe, expect, test } from 'vitest';
import { operations } from '#contract/operations.ts';
import { newBrowser } from '#testing/newBrowser.ts';
import { memoryShelf, openWorlds } from '#twin/world/worlds.ts';

const origin = 'http://127.0.0.1:4400';
const ask = (method: string, cookie = '', headers: Record<string, string> = {}) =>
  new Request(origin, { method, headers: { ...headers, ...(cookie === '' ? {} : { cookie }) } });
type Door = ReturnType<typeof openWorlds>;
const bump = (door: Door, cookie = '', method = 'POST') =>
  door(ask(method, cookie)).transact(({ world }) => (world.counter += 1));

describe('worlds', () => {
  test('browsers without a cookie share one', async () => {
    const door = openWorlds();
    await bump(door);
    expect(await bump(door)).toBe(2);
  });

  test('browsers that name another live in it, together with those that name the same', async () => {
    const door = openWorlds();
    await bump(door);
    expect(await bump(door, 'twin_world=a')).toBe(1);
    expect(await bump(door, 'twin_world=b')).toBe(1);
    expect(await bump(door, 'twin_world=a')).toBe(2);
  });

  test('a mere look brings no world about', async () => {
    const removed: string[] = [];
    const door = openWorlds({ ...memoryShelf(), remove: async (name) => void removed.push(name) }, 2);
    for (const name of ['a', 'b', 'c', 'd']) await bump(door, `twin_world=${name}`, 'GET');
    expect(removed).toEqual([]);
  });

  test('the one that was used longest ago makes room, the shared one never', async () => {
    const removed: string[] = [];
    const door = openWorlds({ ...memoryShelf(), remove: async (name) => void removed.push(name) }, 3);
    await bump(door);
    for (const name of ['a', 'b', 'a', 'c', 'd']) await bump(door, `twin_world=${name}`);
    expect(removed).toEqual(['b', 'a']);
    expect(await bump(door)).toBe(2);
  });
});

describe('the session cookie', () => {
  async function signedIn(door: Door, headers: Record<string, string> = {}) {
    const visit = door(ask('POST', '', headers));
    await visit.transact(({ world }) => {
      world.sessions['ses_1'] ??= {} as never;
      visit.keepSession(world, 'ses_1');
    });
    return visit.cookies()[0] ?? '';
  }
  const sessionOf = (door: Door, cookie: string) => {
    const visit = door(ask('GET', cookie));
    return visit.transact(({ world }) => visit.readSession(world));
  };

  test('holds 128 random bits, not the id that repeats with the seed', async () => {
    const door = openWorlds();
    const [one, two] = [await signedIn(door), await signedIn(door)];
    expect(one).toMatch(/^sid_4400=[0-9a-f]{32}; HttpOnly; SameSite=Lax; Path=\/$/);
    expect(two).not.toBe(one);
    expect(await sessionOf(door, one.split(';')[0] ?? '')).toBe('ses_1');
    expect(await sessionOf(door, 'sid_4400=ses_1')).toBeNull();
    expect(await sessionOf(door, 'sid_4400=__proto__')).toBeNull();
  });

  test('is bound to its host and sent by TLS alone where it came by https', async () => {
    const door = openWorlds();
    const cookie = await signedIn(door, { 'x-forwarded-proto': 'https' });
    expect(cookie).toMatch(/^__Host-sid_4400=[0-9a-f]{32}; HttpOnly; SameSite=Lax; Path=\/; Secure$/);
    const pair = cookie.split(';')[0] ?? '';
    expect(await sessionOf(door, pair)).toBeNull();
    const visit = door(ask('GET', pair, { 'x-forwarded-proto': 'https' }));
    expect(await visit.transact(({ world }) => visit.readSession(world))).toBe('ses_1');
  });

  test('an act that is undone hands out none', async () => {
    const visit = openWorlds()(ask('POST'));
    const failing = visit.transact(({ world }) => {
      visit.keepSession(world, 'ses_1');
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(visit.cookies()).toEqual([]);
  });

  test('is another one after the sign-in, and the one before opens nothing', async () => {
    const { call, cookies } = newBrowser();
    await call(operations.sendCode, { body: { way: 'signIn', number: '15400000001' } });
    const before = cookies.get('sid_4400') ?? '';
    await call(operations.answerCode, { body: { code: '123456' } });
    expect(cookies.get('sid_4400')).not.toBe(before);
    expect((await call(operations.readSession)).state).toBe('signedIn');
    cookies.set('sid_4400', before);
    expect((await call(operations.readSession)).state).toBe('anonymous');
  });
});
