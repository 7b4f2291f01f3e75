/**
 * The real screens before services that answer anything the contract allows, and nearly allows: none is blank, nothing goes
 * wrong without a word, and a count says what stands below it. Forty services with ten answers each at each `npm test`, and a
 * thousand by `npm run test:answers`.
 */
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { screens } from '#routes.tsx';
import { newBrowser } from '#testing/newBrowser.ts';
import { answersOfService } from '#testing/portal/answersFromContract.ts';
import { brokenLaws, countsAgree } from '#testing/portal/laws.ts';
import { openPortalBefore, prepareDevice, type Wire } from '#testing/portal/wholePortal.ts';

/** What stands in an address in place of an id: one that an answer may have, and one of the portal's own. */
const IDS: Readonly<Record<string, readonly string[]>> = {
  'apps/:id': ['alipay', 'nobody-knows'],
  'cases/:id': ['died'],
  'guide/:id': ['money', 'social'],
  'noted/:id': ['school', 'app'],
};
/** Every screen of the site map: a new one is among them by itself. */
const PATHS = [
  '/',
  '/requests?show=done',
  ...screens.flatMap(({ path = '' }) => (IDS[path] ?? ['a1', 'a2']).map((id) => `/${path.replace(':id', id)}`)),
];

const runs = Number(process.env['CLEARLINE_SERVICES'] ?? 40);

beforeAll(prepareDevice);

const PER_TEST = 20;

test.each(Array.from({ length: Math.ceil(runs / PER_TEST) }, (_, index) => index + 1))(
  'services, group %i',
  async (seed) => {
    const browser = newBrowser();
    await browser.open('p03', { sceneId: 'requests' });
    const property = fc.asyncProperty(answersOfService, fc.constantFrom(...new Set(PATHS)), async (answers, path) => {
      const wire: Wire = async ({ operation, pass }) => {
        if (!(operation in answers)) return pass();
        return new Response(JSON.stringify(answers[operation]), {
          headers: { 'content-type': 'application/json', 'service-time': '2026-11-23T08:57:00.000Z' },
        });
      };
      const portal = await openPortalBefore(browser, path, wire);
      try {
        await portal.settled();
        expect([path, ...brokenLaws(portal)]).toEqual([path]);
        expect(countsAgree(), `${path}: a tab counts otherwise than its rows`).toBe(true);
      } finally {
        portal.close();
      }
    });
    await fc.assert(property, { numRuns: PER_TEST, seed, endOnFailure: true, verbose: 0 });
  },
);
