/** The house rules, read from the source itself. The table is the charter: a new folder without a row fails. */
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bare, circlesBelow, code, files, importsOf, isCode, isTest, read } from '#testing/sourceFiles.ts';

type Row = { may: readonly string[]; packages: readonly string[] };

/** What each folder (or file at the top of src) may import: its own files always, else only what is named here. */
const charter: Record<string, Row> = {
  domain: { may: [], packages: [] },
  contract: { may: ['domain'], packages: ['valibot'] },
  api: { may: ['domain', 'contract', 'env.ts'], packages: ['@tanstack/react-query', 'valibot'] },
  copy: { may: ['domain'], packages: [] },
  ui: { may: [], packages: ['react', 'react-dom', 'uqr'] },
  shell: {
    may: ['domain', 'api', 'copy', 'ui', 'paths.ts', 'env.ts'],
    packages: ['react', 'react-dom', 'react-router', 'react-router/dom', '@tanstack/react-query', 'ical-generator'],
  },
  features: {
    may: ['domain', 'api', 'copy', 'ui', 'shell', 'paths.ts'],
    packages: ['react', 'react-dom', 'react-router', '@tanstack/react-query', 'papaparse'],
  },
  twin: {
    may: ['domain', 'contract'],
    packages: [
      'msw',
      'msw/browser',
      'msw/http',
      'msw/experimental',
      'chinese-days/dist/chinese-days.json',
      '@hono/node-server',
      'classic-level',
      'valibot',
    ],
  },
  demo: {
    may: [
      'contract/control.ts',
      'contract/controlState.ts',
      'contract/foreignJson.ts',
      'contract/operation.ts',
      'contract/words.ts',
      'api/client.ts',
      'api/apiProblem.ts',
      'api/queryClient.ts',
      'shell/frame/preloadable.ts',
      'env.ts',
      'ui',
      'copy',
      'domain',
    ],
    packages: ['react', 'react-dom/client', '@tanstack/react-query', 'valibot'],
  },
  'main.tsx': { may: ['app.tsx', 'ui', 'twin/browser.ts', 'demo'], packages: [] },
  'app.tsx': {
    may: ['frame.tsx', 'env.ts', 'api', 'copy', 'shell'],
    packages: ['react', 'react-dom/client', 'react-router', 'react-router/dom', '@tanstack/react-query'],
  },
  'frame.tsx': { may: ['routes.tsx', 'loaders.ts', 'features', 'shell', 'api'], packages: ['react-router'] },
  'routes.tsx': {
    may: ['features', 'shell', 'entryLoaders.ts', 'loaders.ts', 'paths.ts', 'api'],
    packages: ['react-router', '@tanstack/react-query'],
  },
  'entryLoaders.ts': { may: ['loaders.ts', 'features', 'shell', 'api'], packages: ['@tanstack/react-query'] },
  'loaders.ts': { may: ['entryLoaders.ts', 'features', 'shell', 'paths.ts', 'api'], packages: ['react-router'] },
  'paths.ts': { may: [], packages: [] },
  'env.ts': { may: [], packages: [] },
};

/** Files that run on Node alone. */
const onNode = ['twin/http/nodeAnswers.ts', 'twin/http/server.ts', 'twin/world/diskStore.ts'];

/** Tests may look at anything in their reach, and use these besides. */
const testPackages = [
  'vitest',
  'fast-check',
  '@valibot/to-json-schema',
  'ical.js',
  'react-dom/client',
  'csv-parse/sync',
  'ajv/dist/2020.js',
  'acorn',
  'uqr',
];

const LONGEST_FILE = 250;
const LONGEST_LIST = 300;
/** Source files in one folder, without tests and style sheets. */
const LARGEST_FOLDER = 30;
/** Lists of facts rather than code: they may be longer. */
const isList = (path: string) =>
  path === 'routes.tsx' ||
  path.startsWith('twin/people/') ||
  path.startsWith('twin/apps/') ||
  path === 'contract/openapi/examples.ts' ||
  path === 'contract/openapi/fieldWords.ts' ||
  path === 'twin/service/sources.ts';

const roomOf = (path: string) => path.split('/')[0] ?? path;
/** `features/number/cancel/CancelScreen.tsx` belongs to `number`. */
const featureOf = (path: string) => path.split('/')[1] ?? path;

function breaches(path: string, extraPackages: readonly string[] = []): string[] {
  const row = charter[roomOf(path)];
  if (row === undefined) return [`${path}: ${roomOf(path)} has no row in the charter`];
  return importsOf(path).flatMap(({ target, local }) => {
    if (local) {
      const sameRoom = roomOf(target) === roomOf(path);
      const otherFeature = sameRoom && roomOf(path) === 'features' && featureOf(target) !== featureOf(path);
      const allowed =
        (sameRoom && !otherFeature) || row.may.some((may) => target === may || target.startsWith(`${may}/`));
      return allowed ? [] : [`${path} imports #${target}`];
    }
    if (target.startsWith('node:') && onNode.includes(path)) return [];
    return [...row.packages, ...extraPackages].includes(target) ? [] : [`${path} imports the package ${target}`];
  });
}

describe('the house', () => {
  it('finds itself', () => expect(code.length).toBeGreaterThan(30));

  it('has a row in the charter for each folder', () => {
    const rooms = new Set(files.filter((path) => !isTest(path)).map(roomOf));
    expect([...rooms].filter((room) => charter[room] === undefined)).toEqual([]);
  });

  it('imports only what the charter allows', () => expect(code.flatMap((path) => breaches(path))).toEqual([]));

  it('keeps the twin and the demo out of the portal', () => {
    const portal = code.filter((path) => !/^(twin|demo)\//.test(path) && path !== 'main.tsx');
    const reached = portal.filter((path) => importsOf(path).some(({ target }) => /^(twin|demo)\//.test(target)));
    expect(reached).toEqual([]);
    const careless = importsOf('main.tsx').filter(({ target, dynamic }) => /^(twin|demo)\//.test(target) && !dynamic);
    expect(careless).toEqual([]);
  });

  it('keeps what only tests use out of everything else', () => {
    expect(code.filter((path) => importsOf(path).some(({ target }) => target.startsWith('testing/')))).toEqual([]);
  });

  it('has one style of import: from the top of src, wherever a file stands', () => {
    const relative = files.filter((path) => isCode(path) && /(?:from|import)\s*\(?\s*['"]\.\.?\//.test(bare(path)));
    expect(relative.filter((path) => !/'(\.\.\/)+e2e\//.test(bare(path)))).toEqual([]);
  });

  it.each(['src', 'conformance', 'scripts'])('has no circle of imports in %s', (folder) => {
    expect(circlesBelow(folder)).toEqual([]);
  });

  it('imports the real file, with its extension', () => {
    const vague = code.flatMap((path) =>
      importsOf(path)
        .filter(({ target, local }) => local && !/\.(tsx?|css|js|json|svg)$/.test(target))
        .map(({ target }) => `${path}: ${target}`),
    );
    expect(vague).toEqual([]);
  });

  it('has tests that use no further packages', () => {
    const tests = files.filter((path) => isTest(path) && path.includes('/'));
    const strange = tests.flatMap((path) =>
      breaches(path, testPackages).filter(
        (breach) => breach.includes('imports the package') && !breach.includes('node:'),
      ),
    );
    expect(strange).toEqual([]);
  });
});

describe('files', () => {
  it('are short enough to be read in one go', () => {
    const long = files
      .filter((path) => /\.(tsx?|css)$/.test(path))
      .map((path) => ({ path, lines: read(path).split('\n').length - 1 }))
      .filter(({ path, lines }) => lines > (isList(path) ? LONGEST_LIST : LONGEST_FILE));
    expect(long).toEqual([]);
  });

  it('stand in folders that can be taken in at a glance', () => {
    const inFolder = new Map<string, number>();
    for (const path of files.filter((each) => isCode(each) && !/\.test\.tsx?$/.test(each)))
      inFolder.set(dirname(path), (inFolder.get(dirname(path)) ?? 0) + 1);
    expect([...inFolder].filter(([, count]) => count > LARGEST_FOLDER)).toEqual([]);
  });

  it('are named after a noun of the trade, without barrels', () => {
    const vague = /(^|\/)(index|utils?|helpers?|common|types|misc|shared|\w*(Container|Manager))\.(tsx?|css)$/i;
    expect(files.filter((path) => vague.test(path))).toEqual([]);
    const folders = new Set(files.flatMap((path) => path.split('/').slice(0, -1)));
    expect([...folders].filter((name) => /^(utils?|helpers?|common|types|misc|shared)$/i.test(name))).toEqual([]);
  });

  it('that are screens follow the language', () => {
    const deaf = code.filter((path) => /\wScreen\.tsx$/.test(path) && path !== 'shell/frame/FirstScreen.tsx');
    expect(deaf.filter((path) => !bare(path).includes('useLocale('))).toEqual([]);
  });
});
