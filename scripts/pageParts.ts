/**
 * Lists in the page what each address needs: the files of its screen, and what that screen asks the service for. The first
 * script (public/boot.js) reads the list and asks for all of it at once, while the portal's own code is still on its way.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer, type Plugin, type ResolvedConfig, type ViteDevServer } from 'vite';
import { locales } from '../src/domain/languages.ts';
import { wordsInOne } from './wordsInOne.ts';

/** Numbers count in `files` and `asks`; the first of `asks` is the session. */
export type PageParts = {
  files: string[];
  asks: string[];
  /** What stands around the screens of somebody who is signed in. */
  around: number[];
  /** `/` for whoever is not signed in. */
  start: Place;
  /** By path, `:` for an id. */
  places: Record<string, Place>;
};
type Place = { files: number[]; asks: number[]; signedIn?: true; heading?: Record<string, string> };

type Chunk = { type: string; fileName: string; moduleIds?: string[]; imports?: string[] };
type WithStyles = { viteMetadata?: { importedCss: Set<string> } };
export type Bundle = Record<string, Chunk>;
type Read = { queryKey: readonly string[] };
type Loader = { reads?: (Read | ((id: string) => Read | Promise<Read>))[] };
type Operation = { path: string; needs: string };
type Message = (inputs: object, options: { locale: string }) => string;
type Operations = Readonly<Record<string, Operation>>;

const withStyles = 'src/api/withStyles.ts';
const everywhere = ['src/shell/frame/FrameEnd.tsx', 'src/shell/aloud/ReadAloud.tsx', 'src/shell/frame/StaleNotice.tsx'];
const aroundSignedIn = [
  'src/shell/frame/MainNav.tsx',
  'src/shell/session/SessionWatch.tsx',
  'src/shell/session/SignOutButton.tsx',
  'src/features/sign-in/SignedOutScreen.tsx',
];

/** The heading that stands in the static page already, by path and message: where it is the same whatever the data say. */
const headings: Readonly<Record<string, string>> = {
  accounts: 'common_nav_accounts',
  apps: 'apps_title',
  help: 'help_title',
  'look-up': 'signIn_look_up_title',
  number: 'number_title',
  report: 'report_title',
  requests: 'requests_title',
  rules: 'rules_rules_title',
  settings: 'settings_title',
  'sign-in': 'signIn_sign_in_title',
  unbind: 'unbind_choose_title',
};

export function pageParts(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'clearline:page-parts',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    // Vite's own way asks also for scripts, which the page's list does already, and never twice for a style that was lost.
    transform: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => `export { withStyles as __vitePreload } from ${JSON.stringify(join(config.root, withStyles))}`,
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        if (bundle === undefined) return html;
        const server = await createServer({
          configFile: false,
          root: config.root,
          appType: 'custom',
          logLevel: 'warn',
          server: { middlewareMode: true, ws: false, watch: null },
          optimizeDeps: { noDiscovery: true },
          resolve: { alias: wordsInOne },
        });
        try {
          const parts = await partsOf(server, bundle as unknown as Bundle, html);
          const base = String(config.env['VITE_API_BASE'] ?? '').replace(/\/$/, '');
          parts.asks = parts.asks.map((path) => base + path);
          const content = JSON.stringify(parts).replaceAll('&', '&amp;').replaceAll("'", '&#39;');
          return html.replace('</title>', () => `</title>\n    <meta name="parts" content='${content}' />`);
        } finally {
          await server.close();
        }
      },
    },
  };
}

async function partsOf(server: ViteDevServer, bundle: Bundle, html: string): Promise<PageParts> {
  const root = server.config.root;
  const loaders = (await server.ssrLoadModule('/src/loaders.ts')) as Record<string, Loader>;
  const entryLoaders = (await server.ssrLoadModule('/src/entryLoaders.ts')) as Record<string, Loader>;
  const { operations } = (await server.ssrLoadModule('/src/contract/operations.ts')) as { operations: Operations };
  const files: string[] = [];
  const asks: string[] = [];
  const numberIn = (list: string[], text: string) => {
    if (!list.includes(text)) list.push(text);
    return list.indexOf(text);
  };
  const filesOf = (sources: string[]) =>
    filesWith(
      bundle,
      sources.map((source) => join(root, source)),
    )
      .filter((file) => !html.includes(file))
      .map((file) => numberIn(files, file.replace(/^assets\//, '')));
  const placeOf = async (sources: string[], path: string, loader?: Loader): Promise<Place> => {
    const reads = loader === undefined ? [] : await readsOf(path, loader, operations);
    const paths = reads.map(({ path }) => path);
    return {
      files: filesOf([...sources, ...everywhere]),
      asks: [...new Set(['/api/session', ...paths])].map((path) => numberIn(asks, path)),
      ...(reads.some(({ needs }) => needs === 'session') ? { signedIn: true } : {}),
      ...(path in headings ? { heading: wordsOf(headings[path] ?? '') } : {}),
    };
  };

  const { m } = (await server.ssrLoadModule('/src/copy/generated/messages.js')) as { m: Record<string, Message> };
  const wordsOf = (key: string) =>
    Object.fromEntries(locales.map((locale) => [locale, m[key]?.({}, { locale }) ?? missing(key)]));
  const start: Place = { files: [], asks: [numberIn(asks, '/api/session')] };
  const places: Record<string, Place> = {
    '': await placeOf(['src/loaders.ts', 'src/features/home/HomeScreen.tsx'], '', loaders['home']),
  };
  for (const { path, from, name, screen } of siteMap(root)) {
    const sources = ['src/routes.tsx', screen, ...(from === 'later' ? ['src/loaders.ts'] : [])];
    const loader = name === undefined ? undefined : (from === 'later' ? loaders : entryLoaders)[name];
    if (name !== undefined && loader === undefined) throw new Error(`There is no loader ${name} for ${path}`);
    places[path.replace(/:\w+/, ':')] = await placeOf(sources, path, loader);
  }
  return { files, asks, around: filesOf(aroundSignedIn), start, places };
}

/** Throws where a loader does not say what it reads: the first script would ask for none of it, and nobody would notice. */
export async function readsOf(path: string, { reads }: Loader, operations: Operations): Promise<Operation[]> {
  if (reads === undefined) throw new Error(`The loader of /${path} does not say what it reads: give it \`reads\``);
  const queries = await Promise.all(reads.map((read) => (typeof read === 'function' ? read(':id') : read)));
  return queries.map(({ queryKey: [name = ''] }) => {
    const operation = operations[name];
    if (operation === undefined) throw new Error(`${name} is read by a screen and is no operation of the contract`);
    return operation;
  });
}

/** The rows of src/routes.tsx: where, which loader, which screen. Throws where one is not written as the others are. */
export function siteMap(root: string) {
  const text = readFileSync(join(root, 'src/routes.tsx'), 'utf8');
  const row =
    /path: '([^']+)',\s*(?:loader: (?:(entry)\.(\w+)|(later)\('(\w+)'\)),\s*)?lazy: \(\) => import\('#([^']+)'\)/g;
  const rows = [...text.matchAll(row)].map(([, path = '', entry, eager, later, lazy, screen]) => ({
    path,
    from: entry ?? later,
    name: eager ?? lazy,
    screen: `src/${screen}`,
  }));
  if (rows.length !== text.match(/path: '/g)?.length)
    throw new Error('src/routes.tsx has a row that is not understood');
  return rows.filter(({ path }) => path !== '*');
}

function missing(key: string): never {
  throw new Error(`There is no message ${key} for a heading of the static page`);
}

/** The files in which these modules are, with all that they import. Throws where one is in none. */
export function filesWith(bundle: Bundle, modules: string[]): string[] {
  const found = new Set<string>();
  const walk = (file: string) => {
    const chunk = bundle[file];
    if (chunk === undefined || chunk.type !== 'chunk' || found.has(file)) return;
    found.add(file);
    for (const style of (chunk as WithStyles).viteMetadata?.importedCss ?? []) found.add(style);
    for (const next of chunk.imports ?? []) walk(next);
  };
  for (const id of modules) {
    const home = Object.values(bundle).find((chunk) => chunk.moduleIds?.includes(id));
    if (home === undefined) throw new Error(`${id} is in no part of the build`);
    walk(home.fileName);
  }
  return [...found];
}
