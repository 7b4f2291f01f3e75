/** How a request stands is told in the same words at home, in its list, with its account and in the record, in every scene and whoever was written to. */
import { afterEach, expect, test } from 'vitest';
import { accountsQuery } from '#api/accounts.ts';
import { appsQuery } from '#api/apps.ts';
import { queryClient } from '#api/queryClient.ts';
import { requestsQuery } from '#api/requests.ts';
import { requestWord } from '#copy/requestWords.ts';
import { isOverdue } from '#domain/request.ts';
import { DAY, instantOf } from '#domain/time.ts';
import { Component as AccountsScreen } from '#features/accounts/list/AccountsScreen.tsx';
import { Running } from '#features/home/Running.tsx';
import { Component as ReportScreen } from '#features/report/ReportScreen.tsx';
import { Component as RequestsScreen } from '#features/requests/list/RequestsScreen.tsx';
import { anEscalation } from '#testing/aRequest.ts';
import { draw, enterScene, forgetScene } from '#testing/screenOf.tsx';
import { people } from '#twin/people/openScene.ts';

afterEach(forgetScene);

const scenes = people.flatMap(({ id, scenes: own }) => own.map((scene) => [id, scene.id] as const));

/** By the request's address: each line of its row. */
const rowsOf = (page: HTMLElement) =>
  new Map(
    [...page.querySelectorAll('li')].flatMap((row): [string, string[]][] => {
      const path = row.querySelector('a[href^="/requests/"]')?.getAttribute('href');
      return path == null ? [] : [[path, [...row.querySelectorAll('p')].map(({ textContent }) => textContent)]];
    }),
  );

const requestAt = (path: string) =>
  queryClient.getQueryData(requestsQuery.queryKey)?.find(({ id }) => path === `/requests/${id}`);

/** How many requests home has told of, each as the list does. */
async function compare(now: number): Promise<number> {
  const requests = [...(queryClient.getQueryData(requestsQuery.queryKey) ?? [])];
  const bindings = queryClient.getQueryData(accountsQuery.queryKey)?.bindings ?? [];
  const apps = new Map((queryClient.getQueryData(appsQuery.queryKey) ?? []).map((app) => [app.id, app]));
  const home = await draw(() => <Running requests={requests} bindings={bindings} apps={apps} now={now} />, rowsOf);
  const list = new Map<string, string[]>();
  for (const tab of ['needsYou', 'underWay'])
    for (const [path, lines] of await draw(RequestsScreen, rowsOf, `/requests?show=${tab}`)) list.set(path, lines);
  for (const [path, lines] of home) expect(list.get(path)).toEqual(expect.arrayContaining(lines));
  return home.size;
}

test.each(scenes)('%s %s', async (personId, sceneId) => {
  const { now } = enterScene(personId, sceneId);
  await compare(now);
});

test('one that was taken to the carrier is not told as still with the app', async () => {
  const { now } = enterScene('p08', 'hardCases');
  const carrier = anEscalation({
    rung: 'carrier',
    sentAt: instantOf(now - DAY),
    answerDueAt: instantOf(now + 14 * DAY),
    answerDueRuleId: 'carrierAnswer',
  });
  queryClient.setQueryData(requestsQuery.queryKey, (known) =>
    known
      ?.filter((request) => isOverdue(request, now))
      .map((request) => ({ ...request, escalations: [{ ...carrier, attempt: request.attempt }] })),
  );
  expect(await compare(now)).toBeGreaterThan(0);
  const [first] = queryClient.getQueryData(requestsQuery.queryKey) ?? [];
  const word = first === undefined ? '' : requestWord(first, now);
  expect(word).toBe('已升级到运营商');
  for (const Screen of [AccountsScreen, ReportScreen]) {
    const text = await draw(Screen, (page) => page.textContent);
    expect(text).toContain(word);
    expect(text).not.toContain('已超期');
  }
});

test('a refusal of an account that its app no longer tells of asks for nothing: not at home, not in the tabs, not in a row', async () => {
  const { now } = enterScene('p08', 'hardCases');
  const tabs = () =>
    draw(
      RequestsScreen,
      (page) =>
        Object.fromEntries(
          [...page.querySelectorAll('[aria-pressed]')].map(
            ({ textContent }) => /^(\D+)(\d+)$/.exec(textContent)?.slice(1) ?? [],
          ),
        ) as Record<string, string>,
      '/requests',
    );
  const rows = (tab: string) => draw(RequestsScreen, rowsOf, `/requests?show=${tab}`);
  const before = await tabs();
  const asking = [...(await rows('needsYou'))];
  const [path = ''] = asking.find(([at]) => requestAt(at)?.state === 'refused') ?? [];
  const refused = requestAt(path);
  expect(refused?.state).toBe('refused');
  queryClient.setQueryData(accountsQuery.queryKey, (known) => {
    const bindings = known?.bindings.map((one) =>
      one.id === refused?.bindingId ? { ...one, goneAt: instantOf(now - 1) } : one,
    );
    return known && { ...known, bindings: bindings ?? [] };
  });
  const after = await tabs();
  expect([Number(before['需要您处理']) - 1, Number(before['已完成']) + 1].map(String)).toEqual([
    after['需要您处理'],
    after['已完成'],
  ]);
  expect((await rows('needsYou')).has(path)).toBe(false);
  expect((await rows('done')).get(path)?.join()).not.toMatch(/可以|申诉|再次/);
  await compare(now);
});
