/** Build settings that the portal and the floor it is measured against have in common. */

/** The oldest browsers that the portal works in: README and the page on accessibility name them, boot.js tests for them. */
const floor = ['chrome88', 'safari14.1', 'firefox78'];

const filesNamed = (...files) =>
  new RegExp(
    files
      .map((file) => `/src/${file}\\.`)
      .join('|')
      .replaceAll('/', '[\\\\/]'),
  );

/** A part that a few screens share is named after all of them, which every list of parts would repeat. */
const shortName = (name) => name.replace(/~.*|\.\w+$/, '');

/** Screens by what they have in common. `others` share a little with most, and wait for nothing else that those share. */
const screens = {
  // The site map comes with whatever is opened first.
  waysIn: filesNamed('routes', 'features/(look-up|sign-in)/(LookUp|SignIn|CancelledNumber|Code)Screen'),
  lists: filesNamed('features/(accounts/list|unbind|requests/list)/(Accounts|Choose|Requests)Screen'),
  number: filesNamed('features/(home|number|number/cooling-off)/(Home|Number|CoolingOff)Screen'),
  one: filesNamed('features/(requests|accounts)/one/(Request|Account)Screen'),
  sending: filesNamed('features/(unbind|submissions)/(Check|Receipt)Screen'),
  others: filesNamed('features/(help|settings|guide)/(Help|Settings|Guide)Screen'),
};
/** Around the screens of somebody who is signed in. */
const around = filesNamed(
  'routes',
  'loaders',
  'shell/(frame/MainNav|session/(SessionWatch|SignOutButton))',
  'features/sign-in/SignedOutScreen',
);
/** What comes after the screen itself. */
const frameEnd = filesNamed('shell/(frame/(FrameEnd|StaleNotice)|aloud/ReadAloud)');
/** Looked for by name, so each has to be there (buildOptions.test.ts). */
export const namedFiles = [...Object.values(screens), around, frameEnd];

/** Whether one of these can't be shown without this file. */
function neededBy(named, graph, id, seen = new Set()) {
  if (named.test(id)) return true;
  seen.add(id);
  return usersOf(id, graph).some((user) => !seen.has(user) && neededBy(named, graph, user, seen));
}

/** The compiled words stand in one list that all files import: who needs one is read from what each file says. */
function usersOf(id, graph) {
  const importersOf = (module) => graph.getModuleInfo(module)?.importers ?? [];
  const word = /[\\/]generated[\\/]messages[\\/](?!_index)(\w+)\.js$/.exec(id)?.[1];
  if (word === undefined) return importersOf(id);
  const sayers = importersOf(id).flatMap(importersOf).flatMap(importersOf);
  return sayers.filter((sayer) => wordsOf(sayer, graph).has(word));
}

const saidIn = new Map();
function wordsOf(id, graph) {
  const code = graph.getModuleInfo(id)?.code ?? '';
  if (saidIn.get(id)?.code !== code) saidIn.set(id, { code, words: wordFiles(code) });
  return saidIn.get(id).words;
}

/** The files of the words that are said here: the compiler writes them in small letters and counts the large ones. */
export const wordFiles = (code) =>
  new Set(
    [...code.matchAll(/\bm\.(\w+)/g)].map(([, word]) => word.toLowerCase() + (word.match(/[A-Z]/g)?.length ?? '')),
  );

/** A part of what these screens share. It takes along what its own files import, so what most need stands first. */
const part = (name, priority, isIn, minShareCount = 2) => ({
  name: (id, graph) => (isIn((...named) => named.some((one) => neededBy(one, graph, id)), id) ? name : null),
  test: /[\\/]src[\\/](?!main\.tsx)/,
  minShareCount,
  priority,
});

/**
 * The demo's start: what the twin goes by in one file, and what the console's strip is drawn with in another. Otherwise it would
 * wait for all that the portal's screens keep beside them.
 */
const demoStart = [
  {
    name: (id, graph) => (neededBy(filesNamed('twin/browser'), graph, id) ? 'rules' : null),
    test: /[\\/]src[\\/](domain|contract|api|copy(?![\\/]generated))[\\/]/,
    priority: 7.6,
  },
  {
    name: (id, graph) => (neededBy(filesNamed('demo/openDemo'), graph, id) ? 'console' : null),
    test: /[\\/]src[\\/](demo|ui|shell|domain|contract|api|copy(?![\\/]generated))[\\/]/,
    priority: 7.4,
  },
];

/** @type {(isDemo: boolean) => import('vite').BuildOptions} */
export const buildOptionsOf = (isDemo) => ({
  manifest: true,
  sourcemap: false,
  target: floor,
  // Small files stay files: a strict policy has no room for data: URLs in scripts and styles.
  assetsInlineLimit: 0,
  modulePreload: {
    polyfill: false,
    // The page lists the scripts of each screen (pageParts.ts); a part names its styles only, which are always waited for.
    resolveDependencies: (_file, needed, { hostType }) => (hostType === 'js' ? [] : needed),
  },
  reportCompressedSize: false,
  rolldownOptions: {
    // The words are compiled to exports named by strings, which the floor can't read; none is left once they are bundled.
    checks: { pluginTimings: false, toleratedTransform: false },
    output: {
      chunkFileNames: ({ name }) => `assets/${shortName(name)}-[hash].js`,
      assetFileNames: ({ names }) => `assets/${shortName(names[0] ?? 'file')}-[hash][extname]`,
      codeSplitting: {
        groups: [
          { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 9 },
          { name: 'router', test: /node_modules[\\/]react-router/, priority: 9 },
          // What the entry needs anyway in one file: many small ones compress worse (-6 kB gzip when measured).
          // Not main.tsx itself: it awaits the lazy screens, and these import this file, so both would wait for ever.
          {
            name: 'portal',
            test: /[\\/]src[\\/](?!main\.tsx)|[\\/](valibot|@tanstack)[\\/]/,
            tags: ['$initial'],
            priority: 8,
          },
          ...(isDemo ? demoStart : []),
          // Few files, since on an old connection each is a wait; and little in each that its screens have no use for.
          part(
            'form',
            7,
            (by, id) =>
              (by(screens.waysIn) && by(around, frameEnd, screens.lists, screens.number, screens.one)) ||
              (id.endsWith('.css') && by(frameEnd)),
            1,
          ),
          part('wayIn', 6.5, (by) => by(screens.waysIn)),
          { name: 'FrameEnd', test: frameEnd, priority: 6 },
          {
            name: 'styles',
            test: /[\\/]src[\\/]((ui|shell)[\\/].*|features[\\/]number[\\/]Number)\.module\.css$/,
            priority: 5.5,
          },
          // What no list and no form shows: a search of names in all their spellings.
          { name: 'search', test: filesNamed('domain/input/(nameSearch|traditional)'), priority: 5 },
          { name: 'signedIn', test: around, priority: 4 },
          part('shared', 3.5, (by) => by(screens.lists) && by(screens.number, screens.one)),
          part('one', 3, (by) => by(screens.one) && by(screens.number, screens.sending)),
          part('others', 2.5, (by) => by(screens.others) && by(screens.number, screens.one)),
          part('accounts', 2, (by) => by(screens.lists)),
          part('number', 1.5, (by) => by(screens.number)),
          part('request', 1.4, (by) => by(screens.one)),
          { name: 'rest', test: /[\\/]src[\\/](ui|shell|copy|domain[\\/]submission)/, minShareCount: 3, priority: 1 },
          // What a few share by who they are: the names of a hundred small files would themselves be bytes, and one file for
          // all would bring each screen what only another needs.
          {
            name: 'few',
            test: /[\\/]src[\\/]/,
            minShareCount: 2,
            entriesAware: true,
            entriesAwareMergeThreshold: 3_000,
          },
        ],
      },
    },
  },
});

export const buildOptions = buildOptionsOf(false);
