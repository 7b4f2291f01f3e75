/** That an app has joined is said of a real company: an example of the demo says that it is one. */
import { expect, test } from 'vitest';
import type { App } from '#domain/app.ts';
import { Watched } from '#features/settings/Watched.tsx';
import { anApp, covered } from '#testing/anApp.ts';
import { draw } from '#testing/screenOf.tsx';

const all = (['sample', 'source'] as const).flatMap((evidence) =>
  (['covered', 'notCovered'] as const).map(
    (state): App => anApp(`${evidence} ${state}`, { unbinding: { ...covered, evidence, state } }),
  ),
);
const List = () => <Watched watched={all.map(({ id }) => id)} apps={all} onStop={() => undefined} stopping={null} />;

test('an app that has joined by a sample is told as one, and by a source as joined', async () => {
  const rows = await draw(List, (page) =>
    [...page.querySelectorAll('li > span')].map(({ textContent }) => textContent),
  );
  expect(rows).toEqual([
    'sample covered 已接入（示例，没有公开资料）',
    'sample notCovered',
    'source covered 已接入，可以申请解绑',
    'source notCovered',
  ]);
});
