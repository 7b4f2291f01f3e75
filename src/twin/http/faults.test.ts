/** Faults as they are set for one call, one app, with a latency of their own; and what the log tells of a call. */
import { expect, test, vi } from 'vitest';
import { control } from '#contract/control.ts';
import { operations } from '#contract/operations.ts';
import { newBrowser, origin } from '#testing/newBrowser.ts';
import { dispatch, openTwin } from '#twin/http/routes.ts';
import { openWorlds } from '#twin/world/worlds.ts';

const key = 'key-00000001';

const isThere = (answer: Promise<unknown>) =>
  Promise.race([answer.then(() => true), new Promise<boolean>((done) => setImmediate(done, false))]);

test('a fault strikes one app alone, in whatever way a call names it', async () => {
  const { open, send, call } = newBrowser();
  await open('p01', { sceneId: 'requests' });
  const { bindings } = await call(operations.readAccounts);
  const requests = await call(operations.listRequests);
  const of = (appId: string) => ({
    requestId: requests.find((request) => request.appId === appId)?.id ?? '',
    bindingId: bindings.find((binding) => binding.appId === appId)?.id ?? '',
  });
  const fault = { operation: '*', kind: 'status500', times: null, appId: 'weibo' };
  await call(control.setWeather, { body: { latencyMs: 0, faults: [fault] } });
  const statuses = async (appId: string) => [
    (await send(operations.readRequest, { params: { requestId: of(appId).requestId } })).status,
    (await send(operations.recheck, { params: { bindingId: of(appId).bindingId } })).status,
    (await send(operations.submit, { key: `key-of-${appId}`, body: { bindingIds: [of(appId).bindingId] } })).status,
    (await send(operations.watchApp, { params: { appId }, body: { watched: false } })).status,
  ];
  expect(await statuses('weibo')).toEqual([500, 500, 500, 500]);
  expect(await statuses('jd')).toEqual([200, 200, 200, 200]);
  expect((await send(operations.listRequests)).status).toBe(200);
});

test('a fault has a latency of its own, which the log tells and other apps do not feel', async () => {
  // By a clock of its own: neither a busy machine nor one whose time is set meanwhile tells otherwise.
  vi.useFakeTimers({ toFake: ['setTimeout', 'Date'] });
  try {
    const { open, send, call } = newBrowser();
    await open('p01', { sceneId: 'requests' });
    const requests = await call(operations.listRequests);
    const slow = { operation: 'readRequest', kind: 'slow', times: null, appId: 'weibo', latencyMs: 60 };
    await call(control.setWeather, { body: { latencyMs: 0, faults: [slow] } });
    const lasts = async (appId: string) => {
      const answer = send(operations.readRequest, {
        params: { requestId: requests.find((request) => request.appId === appId)?.id ?? '' },
      });
      while (vi.getTimerCount() > 0 || !(await isThere(answer))) await vi.advanceTimersToNextTimerAsync();
      return (await call(control.readLog)).at(-1);
    };
    expect(await lasts('jd')).toMatchObject({ fault: null, status: 200, ms: 0 });
    expect(await lasts('weibo')).toMatchObject({ fault: 'slow', status: 200, ms: 60 });
  } finally {
    vi.useRealTimers();
  }
});

test('what was held back before the twin stood has been on its way since then', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'Date'] });
  try {
    const twin = openTwin(openWorlds());
    const lasts = async (waitedMs?: number) => {
      const from = Date.now();
      const answer = dispatch(twin, new Request(`${origin}/api/service`), waitedMs);
      while (vi.getTimerCount() > 0 || !(await isThere(answer))) await vi.advanceTimersToNextTimerAsync();
      return Date.now() - from;
    };
    const usual = await lasts();
    expect(usual).toBeGreaterThan(100);
    expect([await lasts(100), await lasts(60_000)]).toEqual([usual - 100, 0]);
  } finally {
    vi.useRealTimers();
  }
});

test('what is written and whose answer is lost is there all the same, and the same key gives its answer', async () => {
  const { open, send, call, weather } = newBrowser();
  await open('p01', { sceneId: 'answered' });
  const { bindings } = await call(operations.readAccounts);
  const bindingIds = bindings.filter(({ appId }) => appId === 'weibo').map(({ id }) => id);
  await weather('submit', 'lostAnswer');
  const lost = await send(operations.submit, { key, body: { bindingIds } });
  expect(lost.type).toBe('error');
  expect(await call(operations.listRequests)).toHaveLength(1);
  const again = await call(operations.submit, { key, body: { bindingIds } });
  expect(again.rows).toMatchObject([{ outcome: 'accepted' }]);
});

test('the log shows the key, and of both bodies their shape: no number, name, code, word or id', async () => {
  const { open, call, send } = newBrowser();
  await open('p08', { sceneId: 'hardCases' });
  const [refused] = (await call(operations.listRequests)).filter(({ state }) => state === 'refused');
  await send(operations.appeal, { params: { requestId: refused?.id ?? '' }, body: { text: 'My name is Wang' } });
  await send(operations.startInquiry, { key, body: { idTail: '080808', idConsent: true } });
  await send(operations.sendCode, { body: { way: 'signIn', number: '15400000008' } });
  await send(operations.answerCode, { body: { code: '123456' } });
  await call(operations.readAccounts);
  const log = (await call(control.readLog)).slice(-5);
  expect(log.map((entry) => entry.sent)).toEqual([
    '{"text":"***"}',
    '{"idTail":"***","idConsent":true}',
    '{"way":"signIn","number":"***"}',
    '{"code":"***"}',
    null,
  ]);
  expect(log[1]).toMatchObject({ operation: 'startInquiry', key });
  expect(log[0]?.key).toBeNull();
  expect(log[4]?.answer).toContain('"state":"collecting"');
  const { bindings } = await call(operations.readAccounts);
  const secrets = [...bindings.map(({ id }) => id), refused?.id ?? '', refused?.reference ?? '', 'Wang', '080808'];
  for (const secret of [...secrets, '15400000008', '154****0008', '123456', '王**'])
    expect(JSON.stringify(log)).not.toContain(secret);
});
