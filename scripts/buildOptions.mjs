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

/** What a screen needs beyond the first one of all, and the ways in: apart they would be more bytes, and one more wait. */
const form = filesNamed(
  'routes',
  'entryLoaders',
  'features/look-up/notNow',
  'api/(inquiries|service|signIn)',
  'copy/generated/messages/(signin_(?!signed_out|timed_out|no_contact|to_results|cancelled_lead|(number|consent)_hint_cancelled)|home_never|common_(run_by|demo_notice|loading))\\w*',
  'shell/acts/(useAct|ProblemNotice)',
  'shell/frame/(Screen|Waiting|useTriesUntilBack)',
  'shell/(frame/(Footer|StaleNotice)|aloud/ReadAloud).module',
  'shell/parts/(Hotlines|ReachAPerson|CarrierLines|Why|PhoneNumber)',
  'shell/session/(WayInForm|CodeField|CancelledLine|numberGiven|useWhoIsIn)',
  'shell/time/useNow',
  'ui/(Notice|Disclosure|SummaryList)',
);

/** A part that a few screens share is named after all of them, which every list of parts would repeat. */
const shortName = (name) => name.replace(/~.*|\.\w+$/, '');

/** Screens with a list of accounts, and those at which what was chosen there is sent. */
const lists =
  /[\\/]features[\\/](accounts[\\/]list|unbind|requests[\\/]list)[\\/](Accounts|Choose|Requests)Screen\.tsx$/;
const sending = /[\\/]features[\\/](unbind|submissions)[\\/](Check|Receipt)Screen\.tsx$/;

/** The compiled words stand in one list that all files import: who says which can't be read from it. */
const shared = /[\\/]src[\\/](ui|shell|copy(?![\\/]generated)|domain[\\/]submission)/;

/** Whether one of these screens can't be shown without this file. */
function neededBy(screens, graph, id, seen = new Set()) {
  if (screens.test(id)) return true;
  seen.add(id);
  const importers = graph.getModuleInfo(id)?.importers ?? [];
  return importers.some((importer) => !seen.has(importer) && neededBy(screens, graph, importer, seen));
}

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
          // Each of the next takes along what its files import: few files, since on an old connection each is a wait.
          { name: 'form', test: form, priority: 7 },
          // What comes after the screen itself.
          { name: 'FrameEnd', test: filesNamed('shell/(frame/(FrameEnd|StaleNotice)|aloud/ReadAloud)'), priority: 6 },
          // Small files that each screen would wait for; what a way in is drawn with comes with the form.
          { name: 'styles', test: /[\\/]src[\\/](ui|shell)[\\/].*\.module\.css$/, priority: 5.5 },
          // What no list and no form shows: a search of names in all their spellings, and what has become of a request.
          { name: 'search', test: filesNamed('domain/input/(nameSearch|traditional)'), priority: 5 },
          { name: 'story', test: filesNamed('copy/requestStoryWords'), priority: 4 },
          // Around the screens of somebody who is signed in.
          {
            name: 'signedIn',
            test: filesNamed(
              'loaders',
              'shell/(frame/MainNav|session/(SessionWatch|SignOutButton))',
              'features/sign-in/SignedOutScreen',
            ),
            priority: 3,
          },
          // What the lists share. Their words stand apart from it, and are found by how they begin.
          {
            name: (id, graph) => (neededBy(lists, graph, id) ? 'accounts' : null),
            test: /[\\/]src[\\/](domain|ui|shell|copy(?![\\/]generated)|copy[\\/]generated[\\/]messages[\\/](accounts|common|unbind|report_changes?|requests|submissions|coolingoff_calendar|number_back)_)/,
            minShareCount: 2,
            priority: 2,
          },
          // What many other screens share, with the words that it says itself.
          {
            name: (id, graph) => (neededBy(sending, graph, id) ? 'sending' : 'others'),
            test: shared,
            minShareCount: 3,
            priority: 1.1,
          },
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
