/**
 * Somebody presses whatever can be pressed, in any order, on any screen, while time passes; and after each step what has to hold
 * everywhere still holds. A walk that breaks a law is shortened to the presses that matter. A few at each `npm test`, and for as
 * long as one likes by `npm run test:walks -- 30` (minutes).
 */
import fc from 'fast-check';
import { beforeAll, expect, test, vi } from 'vitest';
import { brokenLaws } from '#testing/portal/laws.ts';
import { type Step, steps, takeStep } from '#testing/portal/steps.ts';
import { translate } from '#testing/portal/translator.ts';
import { openPortal, prepareDevice } from '#testing/portal/wholePortal.ts';
import { moments, screens } from '../e2e/screens.ts';

type Start = { person: string; scene?: string | undefined; signedOut?: boolean | undefined; path: string };
type Walk = { start: Start; translated: boolean; walk: Step[] };

const starts: Start[] = [
  ...screens.flatMap(({ person, scene, signedOut, path }) => (person ? [{ person, scene, signedOut, path }] : [])),
  ...moments.flatMap(({ person, scene, paths }) => paths.map((path) => ({ person, scene, path }))),
];

const walk = fc.record({
  start: fc.constantFrom(...starts),
  translated: fc.boolean(),
  walk: fc.array(steps, { minLength: 1, maxLength: 15, size: 'max' }),
});

/** What may not be found anywhere but on the page: what is typed on the walks, and whatever is masked. */
const PERSONAL = /1540000|154 0000|01151X|\b123456\b|追风|\*{3}/;

function leaks(): string[] {
  const kept = {
    address: window.location.href,
    title: document.title,
    history: JSON.stringify(window.history.state),
    local: JSON.stringify({ ...localStorage }),
    session: JSON.stringify({ ...sessionStorage }),
  };
  return Object.entries(kept).flatMap(([place, text]) => (PERSONAL.test(text) ? [`${place} tells ${text}`] : []));
}

/** A screen as its tab and its heading call it. */
const names = () => ({
  path: window.location.pathname,
  place: window.location.pathname.split('/')[1] ?? '',
  title: document.title,
  heading: document.querySelector('h1')?.textContent ?? '',
});

async function walkThrough({ start, translated, walk: way }: Walk) {
  const { person: personId, scene, signedOut, path } = start;
  const portal = await openPortal(path, {
    personId,
    ...(scene !== undefined && { sceneId: scene }),
    ...(signedOut && { signIn: false }),
  });
  const done: string[] = [];
  try {
    await portal.settled();
    for (const step of way) {
      if (translated) translate();
      const before = names();
      const wasPlaced = document.activeElement !== document.body;
      const told = await takeStep(portal, step);
      if (told === null) continue;
      done.push(told);
      await portal.settled();
      const broken = [...brokenLaws(portal), ...leaks()];
      const now = names();
      // Whoever has just come and turned to nothing yet has it there; Back to the same screen is no turn, whatever it says by now.
      if (document.activeElement === document.body && (wasPlaced || now.path !== before.path))
        broken.push(`the focus fell to the body of ${now.path}, from ${before.path}`);
      if (now.place !== before.place && now.heading !== before.heading && now.title === before.title)
        broken.push(`still called ${now.title}`);
      expect({ done, broken }).toEqual({ done, broken: [] });
    }
  } finally {
    portal.close();
  }
}

/** Those that broke a law once. */
const home = { person: 'p01', scene: 'answered', path: '/' };
const known: [string, Walk][] = [
  [
    'somebody skips to the content, signs out, and skips to it on the next screen',
    {
      start: home,
      translated: false,
      walk: ['跳到正文', '退出', '帮助', '跳到正文'].map((name) => ({ act: 'press', name })),
    },
  ],
  [
    'somebody signs out and opens what has nothing but text',
    {
      start: { person: 'p09', path: '/look-up' },
      translated: false,
      walk: ['帮助', '退出', '帮助', '无障碍'].map((name) => ({ act: 'press', name })),
    },
  ],
  [
    'the session ends while its screen is drawn anew',
    {
      start: { person: 'p11', scene: 'submitted', path: '/number/cancel' },
      translated: false,
      walk: [{ act: 'wait', pick: 2 }],
    },
  ],
];

const minutes = Number(process.env['CLEARLINE_WALK_MINUTES'] ?? 0);
const AT_EACH_TEST = 6;

beforeAll(async () => {
  await prepareDevice();
  window.print = () => undefined;
  URL.createObjectURL = () => 'blob:made';
  URL.revokeObjectURL = () => undefined;
  vi.stubGlobal('confirm', () => true);
});

test.each(known)('%s', (_, walk) => walkThrough(walk));

test('whatever is pressed, what has to hold everywhere holds', async () => {
  const end = performance.now() + minutes * 60_000;
  for (let seed = 1; minutes > 0 ? performance.now() < end : seed <= AT_EACH_TEST; seed += 1)
    await fc.assert(fc.asyncProperty(walk, walkThrough), { seed, numRuns: 1 });
}, 86_400_000);
