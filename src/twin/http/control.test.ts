/** The remote control over its wire: time, saves, conducts, messages, sessions, faults and the log. */
import { describe, expect, test } from 'vitest';
import { control } from '#contract/control.ts';
import { faultKinds } from '#contract/controlState.ts';
import { operations } from '#contract/operations.ts';
import { DAY, HOUR, MINUTE } from '#domain/time.ts';
import { at, newBrowser } from '#testing/newBrowser.ts';

const key = 'key_12345678';

describe('time', () => {
  test.each([
    ['p01', 'requests'],
    ['p08', 'hardCases'],
    ['p04', 'leaving'],
    ['p03', 'requests'],
  ])('one jump of ninety days in %s %s is ninety of one day', async (personId, sceneId) => {
    const story = async (jumps: number) => {
      const { open, call } = newBrowser();
      await open(personId, { sceneId });
      for (let i = 0; i < jumps; i++) await call(control.advance, { body: { by: 'span', ms: (90 / jumps) * DAY } });
      return call(control.readStory);
    };
    const atOnce = await story(1);
    expect(await story(90)).toEqual(atOnce);
    expect(atOnce.events.length).toBeGreaterThan(0);
    const times = atOnce.events.map((event) => event.at);
    expect(times).toEqual([...times].sort());
  });

  test('to the days of the holding period, and over its end', async () => {
    const { open, call } = newBrowser();
    const opened = await open('p11', { sceneId: 'cancelledToday' }).then(() => call(control.readTwin));
    expect(opened.stations.map(({ day }) => day)).toEqual([60, 83, 89, 90]);
    const end = opened.stations.at(-1)?.at ?? '';
    const over = await call(control.advance, { body: { by: 'until', at: end } });
    expect(over.stations).toEqual([]);
    expect(over.events.at(-1)?.what.en).toMatch(/get the number back ends/);
  });
});

describe('an invented app', () => {
  const finalState = async (conduct: 'usual' | 'silent' | 'refuses' | 'returns', appId = 'sample-d') => {
    const { open, call } = newBrowser();
    await open('p08', { sceneId: 'hardCases' });
    await call(control.setConduct, { params: { appId }, body: { conduct } });
    await call(control.actFor, { body: { act: 'sayNotMine', appIds: [appId] } }).catch(() => null);
    await call(control.actFor, { body: { act: 'submit', appIds: [appId] } });
    await call(control.advance, { body: { by: 'span', ms: 40 * DAY } });
    const requests = await call(operations.listRequests);
    const { bindings } = await call(operations.readAccounts);
    return {
      state: requests.find((r) => r.appId === appId)?.state,
      binding: bindings.find((b) => b.appId === appId),
      call,
    };
  };

  test('answers as usual, refuses, never answers', async () => {
    expect((await finalState('usual')).state).toBe('nothingFound');
    expect((await finalState('refuses')).state).toBe('refused');
    expect((await finalState('silent')).state).toBe('submitted');
  });

  test('that is silenced half-way says no more, not even to an appeal, and goes on when it answers again', async () => {
    const { open, call } = newBrowser();
    const be = (conduct: 'usual' | 'silent' | 'refuses') =>
      call(control.setConduct, { params: { appId: 'sample-d' }, body: { conduct } });
    const stateAfter = async (ms: number) => {
      await call(control.advance, { body: { by: 'span', ms } });
      return (await call(operations.listRequests))[0]?.state;
    };
    await open('p08', { sceneId: 'turnedDown' });
    await call(control.actFor, { body: { act: 'submit', appIds: ['sample-d'] } });
    expect(await stateAfter(4 * HOUR + 1)).toBe('acknowledged');
    await be('silent');
    expect(await stateAfter(20 * DAY)).toBe('acknowledged');
    await be('refuses');
    expect(await stateAfter(20 * DAY)).toBe('refused');
    await call(control.actFor, { body: { act: 'sendAgain', appIds: ['sample-d'] } });
    expect(await stateAfter(10 * DAY)).toBe('refused');
    await call(control.actFor, { body: { act: 'appeal', appIds: ['sample-d'] } });
    await be('silent');
    expect(await stateAfter(20 * DAY)).toBe('appealed');
    await be('refuses');
    expect(await stateAfter(20 * DAY)).toBe('refused');
    expect((await call(operations.listRequests))[0]?.history.at(-1)?.event).toBe('appealDenied');
  });

  test('links the number anew after unbinding, and the next inquiry finds it', async () => {
    const { state, binding, call } = await finalState('returns');
    expect(state).toBe('unbound');
    expect(binding?.goneAt).not.toBeNull();
    await call(control.actFor, { body: { act: 'lookUp', appIds: [] } });
    await call(control.advance, { body: { by: 'span', ms: 3 * DAY } });
    const { bindings } = await call(operations.readAccounts);
    expect(bindings.find((b) => b.appId === 'sample-d')?.goneAt).toBeNull();
  });

  test('may misbehave, a real one never', async () => {
    const { open, refused } = newBrowser();
    await open('p01');
    const problem = await refused(control.setConduct, { params: { appId: 'alipay' }, body: { conduct: 'silent' } });
    expect(problem.code).toBe('notFound');
  });
});

describe('messages and the session', () => {
  test('a message is delayed, arrives, and is dropped', async () => {
    const { open, call } = newBrowser();
    await open('p01', { signIn: false });
    await call(operations.sendCode, { body: { way: 'signIn', number: '15400000001' } });
    const messageId = (await call(control.readTwin)).messages[0]?.id ?? '';
    const delayed = await call(control.delayMessage, { params: { messageId }, body: { ms: 90_000 } });
    expect(delayed.messages).toMatchObject([{ delayed: true, code: null }]);
    const arrived = await call(control.advance, { body: { by: 'span', ms: 2 * MINUTE } });
    expect(arrived.messages).toMatchObject([{ delayed: false, code: '123456' }]);
    expect((await call(control.dropMessage, { params: { messageId } })).messages).toEqual([]);
  });

  test('a code is locked; a session ends elsewhere', async () => {
    const { open, call, refused } = newBrowser();
    await open('p01', { signIn: false });
    expect((await refused(control.lockCode)).code).toBe('noChallenge');
    await call(operations.sendCode, { body: { way: 'signIn', number: '15400000001' } });
    expect((await call(control.lockCode)).session).toBe('codeSent');
    expect((await refused(operations.answerCode, { body: { code: '123456' } })).code).toBe('codeLocked');
    await open('p01');
    expect((await call(control.readTwin)).session).toBe('signedIn');
    expect((await call(control.signOutElsewhere)).session).toBe('anonymous');
    expect((await refused(operations.readLine)).code).toBe('notSignedIn');
  });

  test('what the page pretends of its device outlasts a change of scene', async () => {
    const { open, call } = newBrowser();
    await call(control.setClient, { body: { skewMs: DAY, zone: 'America/New_York' } });
    await open('p04');
    expect((await call(control.readTwin)).client).toEqual({ skewMs: DAY, zone: 'America/New_York' });
  });
});

describe('the wire', () => {
  test.each(faultKinds)('%s strikes one operation, and stands in the log without ids', async (kind) => {
    const { open, weather, send, call } = newBrowser();
    await open('p01', { sceneId: 'requests' });
    const [request] = await call(operations.listRequests);
    await weather('readRequest', kind);
    const params = { requestId: request?.id ?? '' };
    const answer = kind === 'never' ? null : await send(operations.readRequest, { params }).catch(() => null);
    if (kind.startsWith('status')) expect(answer?.status).toBe(Number(kind.slice(6)));
    if (kind === 'status429' || kind === 'status503')
      expect(Number(answer?.headers.get('retry-after'))).toBeGreaterThan(0);
    if (kind === 'never') return;
    const log = await call(control.readLog);
    expect(log.at(-1)).toMatchObject({ method: 'GET', path: '/api/requests/:requestId', fault: kind });
    expect(JSON.stringify(log)).not.toContain(params.requestId);
  });

  test('a fault by chance repeats with its seed', async () => {
    const run = async () => {
      const { open, call, send } = newBrowser();
      await open('p01', { seed: 5 });
      const fault = { operation: '*', kind: 'status500', times: null, share: 40 };
      await call(control.setWeather, { body: { latencyMs: 0, faults: [fault] } });
      const statuses: number[] = [];
      for (let i = 0; i < 20; i++) statuses.push((await send(operations.readLine)).status);
      return statuses;
    };
    const first = await run();
    expect(await run()).toEqual(first);
    expect(new Set(first)).toEqual(new Set([200, 500]));
  });

  test('is healthy, and empties on demand', async () => {
    const { open, call, send } = newBrowser();
    await open('p01');
    await send(operations.submit, { key, body: { bindingIds: ['x'] } });
    expect(await call(control.readHealth)).toMatchObject({ version: 1, store: 'memory' });
    expect(await call(control.emptyTwin)).toMatchObject({ personId: null, session: 'anonymous', stepsBack: 0 });
    expect(await call(control.readLog)).toEqual([]);
    expect(Date.parse(at)).toBeGreaterThan(0);
  });
});
