/**
 * Every way of every table is really walked by the twin over HTTP: what docs/lifecycles.md prints is what happens, and nothing stands
 * in it for show. The random walks of model.test.ts hold that nothing else happens.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { operations } from '#contract/operations.ts';
import { cancellationTable } from '#domain/cancellation.ts';
import { inquiryTable } from '#domain/inquiry.ts';
import { requestTable, type UnbindingRequest } from '#domain/request.ts';
import { visitTable } from '#domain/retrieval.ts';
import type { Table } from '#domain/stateMachine.ts';
import { DAY, dayAt, HOUR, MINUTE, msOf } from '#domain/time.ts';
import { type PersonAt, personAt } from '#testing/personAt.ts';
import { waysOf } from '#testing/portalView.ts';
import { type Listening, startTwin } from '#twin/http/server.ts';

let listening: Listening;
beforeAll(async () => {
  listening = await startTwin({ port: 0, requestsPerMinute: 0 });
});
afterAll(() => listening.close());

const enter = (personId: string, sceneId: string) =>
  personAt(`http://127.0.0.1:${listening.port}`, fetch, personId, sceneId);

const tours: Record<string, () => Promise<UnbindingRequest[]>> = {
  async 'every answer an app may give'() {
    const { call, comesTo, act, be } = await enter('p08', 'everyEnd');
    await comesTo('sample-a', 'refused');
    await act('supply', 'sample-c');
    await act('sendAgain', 'sample-a');
    await be('sample-a', 'refuses');
    await comesTo('sample-a', 'refused');
    return call(operations.listRequests);
  },
  async 'an appeal that helps, an answer that never comes, and nothing supplied'() {
    const { call, act, wait, climb } = await enter('p08', 'hardCases');
    await act('appeal', 'sample-a');
    await wait(20 * DAY);
    await climb('sample-b');
    return call(operations.listRequests);
  },
  async 'an appeal in vain, and higher'() {
    const { call, climb } = await enter('p08', 'turnedDown');
    await climb('sample-a');
    return call(operations.listRequests);
  },
  async 'an app that says nothing from the first moment, after it has received it, or to an appeal'() {
    const { call, act, be, comesTo, climb } = await enter('p08', 'hardCases');
    await be('sample-d', 'silent');
    await act('submit', 'sample-d', 'sample-e');
    await comesTo('sample-e', 'acknowledged');
    await be('sample-e', 'silent');
    await act('appeal', 'sample-a');
    await be('sample-a', 'silent');
    for (const appId of ['sample-d', 'sample-e', 'sample-a']) await climb(appId);
    return call(operations.listRequests);
  },
  async 'taken back'() {
    const { call, act, newest } = await enter('p03', 'answered');
    await act('submit', 'alipay');
    const { id } = await newest('alipay');
    await call(operations.withdraw, { params: { requestId: id } });
    return call(operations.listRequests);
  },
  async 'the number ends while something is open in every state'() {
    const walk = await enter('p04', 'asksFirst');
    const { call, until, comeBack } = walk;
    const endsAt = msOf((await call(operations.readLine)).coolingOffEndsAt ?? '');
    await inEveryOpenState(walk, endsAt);
    await until(endsAt);
    await comeBack();
    return call(operations.listRequests);
  },
  async 'the number comes back while something is open in every state'() {
    const walk = await enter('p04', 'asksFirst');
    const { call, until, now } = walk;
    const day = dayAt((await now()) + 9.5 * DAY);
    const [shop] = (await call(operations.readRetrieval)).shops;
    await call(operations.bookVisit, { body: { shopId: shop?.id ?? '', day }, key: 'visit-0001' });
    // Just before the counter opens, in the late morning.
    const visitAt = msOf(`${day}T03:00:00.000Z`);
    await inEveryOpenState(walk, visitAt);
    await until(visitAt);
    expect((await call(operations.readLine)).retrievedAt).not.toBeNull();
    return call(operations.listRequests);
  },
};

/** Leads up to `at` with one request in each open state: apps take up to 4 h to receive it, and up to 20 h to take it up. */
async function inEveryOpenState({ act, be, until, comesTo, newest }: PersonAt, at: number): Promise<void> {
  await until(at - 9 * DAY);
  if ((await newest('sample-c')).state === 'refused') await act('sendAgain', 'sample-c');
  await act('sendAgain', 'sample-a');
  await be('sample-a', 'refuses');
  await comesTo('sample-c', 'needsAction');
  await comesTo('sample-a', 'refused');
  await until(at - 20.5 * HOUR);
  await act('appeal', 'sample-a');
  await act('submit', 'wechat');
  await until(at - 4.5 * HOUR);
  await act('submit', 'alipay');
  await until(at - 10 * MINUTE);
  await act('submit', 'weibo');
}

/** `from event`, as the table has it. */
function waysIn(table: Table<string, string>): string[] {
  return Object.entries(table).flatMap(([from, ways]) => Object.keys(ways).map((event) => `${from} ${event}`));
}

test('of an unbinding request', { timeout: 120_000 }, async () => {
  const walked = new Set<string>();
  for (const tour of Object.values(tours))
    for (const request of await tour()) for (const { from, event } of waysOf(request)) walked.add(`${from} ${event}`);
  expect([...walked].sort()).toEqual(waysIn(requestTable).sort());
});

/** What something was told to be, look after look; the same twice only where a look says that it was told anew. */
type Walk = { state: string; mark?: string }[];

async function walkOf(look: () => Promise<Walk[number] | null>, steps: readonly (() => Promise<unknown>)[]) {
  const walk: Walk = [];
  for (const step of [async () => undefined, ...steps]) {
    await step();
    const seen = await look();
    const last = walk.at(-1);
    if (seen !== null && (seen.state !== last?.state || seen.mark !== last.mark)) walk.push(seen);
  }
  return walk;
}

/** `from to`: states tell here what histories tell of requests. */
const passagesOf = (walks: readonly Walk[]) => [
  ...new Set(walks.flatMap((walk) => walk.slice(1).map(({ state }, index) => `${walk[index]?.state} ${state}`))),
];
const passagesIn = (table: Table<string, string>) => [
  ...new Set(Object.entries(table).flatMap(([from, ways]) => Object.values(ways).map((to) => `${from} ${to}`))),
];

test('of an inquiry', async () => {
  const { call, act, be, wait } = await enter('p08', 'hardCases');
  const newest = async () => (await call(operations.readAccounts)).inquiry;
  const askAgain = async (appId: string) => {
    await be(appId, 'usual');
    const inquiryId = (await newest())?.id ?? '';
    await call(operations.askAgain, { params: { inquiryId, appId } });
    await wait(2 * DAY);
  };
  const look = async () => {
    const inquiry = await newest();
    if (inquiry === null) return null;
    const late = inquiry.replies.filter((reply) => reply.late).length;
    return { state: inquiry.state, mark: `${late}` };
  };
  const silent = ['sample-d', 'sample-e'];
  await act('lookUp');
  const all = await walkOf(look, [() => wait(3 * DAY)]);
  for (const appId of silent) await be(appId, 'silent');
  await act('lookUp');
  const gaps = await walkOf(look, [() => wait(3 * DAY), ...silent.map((appId) => () => askAgain(appId))]);
  expect(passagesOf([all, gaps]).sort()).toEqual(passagesIn(inquiryTable).sort());
});

test('of a cancellation', async () => {
  const endOf = async (sceneId: string, act: (person: PersonAt) => Promise<unknown>) => {
    const person = await enter('p11', sceneId);
    const { state } = (await person.call(operations.readCancellation)).cancellation ?? {};
    await act(person);
    return [state, (await person.call(operations.readCancellation)).cancellation?.state];
  };
  const tookEffect = await endOf('submitted', async ({ wait, comeBack }) => {
    await wait(3 * DAY);
    await comeBack();
  });
  const takenBack = await endOf('submitted', ({ call }) => call(operations.withdrawCancellation));
  expect([tookEffect, takenBack]).toEqual([
    ['submitted', 'effective'],
    ['submitted', 'withdrawn'],
  ]);
  // Nothing that anybody can do from here brings a debt about: the scene has run up to where the carrier stopped it.
  const [stopped] = await endOf('stopped', async () => undefined);
  const walked = [...[tookEffect, takenBack].map((ends) => ends.join(' ')), `submitted ${stopped}`];
  expect(walked.sort()).toEqual(passagesIn(cancellationTable).sort());
});

test('of a visit to get the number back', async () => {
  const visitAt = async (
    sceneId: string,
    personId: string,
    steps: (person: PersonAt) => (() => Promise<unknown>)[],
  ) => {
    const person = await enter(personId, sceneId);
    const look = async () => (await person.call(operations.readRetrieval)).visits.at(-1) ?? null;
    return walkOf(look, steps(person));
  };
  const walks = [
    await visitAt('booked', 'p04', ({ wait }) => [() => wait(3 * DAY)]),
    await visitAt('shopRefuses', 'p04', ({ wait }) => [() => wait(3 * DAY)]),
    await visitAt('day83', 'p04', ({ bookToday, call }) => [
      bookToday,
      async () => {
        const visitId = (await call(operations.readRetrieval)).visits.at(-1)?.id ?? '';
        await call(operations.cancelVisit, { params: { visitId } });
      },
    ]),
    // Who stays away is still booked when the holding period closes.
    await visitAt('missedVisit', 'p04', ({ wait, comeBack }) => [
      async () => {
        await wait(30 * DAY);
        await comeBack();
      },
    ]),
  ];
  expect(passagesOf(walks).sort()).toEqual(passagesIn(visitTable).sort());
});
