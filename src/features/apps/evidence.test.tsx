/** What is said of an app that exists has its evidence beside it, a no as much as a yes. */
import { afterEach, expect, test } from 'vitest';
import { Component as AppScreen } from '#features/apps/AppScreen.tsx';
import { Component as AppsScreen } from '#features/apps/AppsScreen.tsx';
import { evidenceWords } from '#features/apps/coverageWords.ts';
import { covered } from '#testing/anApp.ts';
import { draw, enterScene, forgetScene } from '#testing/screenOf.tsx';
import { realDetails } from '#twin/apps/catalogue.ts';

afterEach(forgetScene);

const source = {
  id: 's',
  title: { 'zh-CN': '公告', en: 'Notice' },
  publisher: { 'zh-CN': '某报', en: 'A paper' },
  date: null,
  kind: 'press' as const,
  url: null,
  isCopy: false,
  missing: null,
};

const states = ['covered', 'notCovered'] as const;
const known = { ...covered, evidence: 'source', sourceId: 's' } as const;

test.each(
  states.flatMap((state) =>
    [source, undefined].flatMap((by) => ['2023-03' as const, null].map((since) => [state, by, since] as const)),
  ),
)('%s by %o since %s is told as that, with who has published it, or that nobody is named', (state, by, since) => {
  const words = evidenceWords({ ...known, state, since }, by);
  expect(/还没接入/.test(words)).toBe(state === 'notCovered');
  expect(words).toMatch(by === undefined ? /接入（没有给出来源）/ : /据某报/);
});

test.each(states)('a sample that is %s says that it is one', (state) => {
  const words = evidenceWords({ ...covered, state }, undefined);
  expect(words).toMatch(state === 'covered' ? /^已接入（示例/ : /^还没接入（示例/);
});

test('in the list each claim about an app that has no source says that it is a sample', async () => {
  enterScene('p02', 'gaps');
  const rows = await draw(
    AppsScreen,
    (page) => [...page.querySelectorAll('li')].map((row) => row.textContent ?? ''),
    '/apps',
  );
  const claims = rows.filter((text) => /接入/.test(text));
  expect(claims.length).toBeGreaterThan(60);
  for (const text of claims)
    for (const claim of text.split('解绑')) if (/接入/.test(claim)) expect(text).toMatch(/示例|据/);
});

test.each(realDetails.map(({ appId, steps }) => [appId, steps?.general === true] as const))(
  '%s on its own page: evidence, and whether its steps are the usual ones',
  async (id, general) => {
    enterScene('p02', 'gaps');
    const text = await draw(AppScreen, (page) => page.textContent ?? '', `/apps/${id}`, '/apps/:id');
    for (const [claim] of text.matchAll(/(还没|已)接入[^查解一]{0,12}/g)) expect(claim).toMatch(/示例|据/);
    expect(text.includes('通用步骤')).toBe(general);
    if (general) expect(text).not.toMatch(/最后核对/);
  },
);
