/**
 * Lists in the page what each address needs: the files of its screen, and what that screen asks the service for. The first
 * script (public/boot.js) reads the list and asks for all of it at once, while the portal's own code is still on its way.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer, type Plugin, type ResolvedConfig, type ViteDevServer } from 'vite';

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
type Place = { files: number[]; asks: number[]; signedIn?: true };

type Chunk = { type: string; fileName: string; moduleIds?: string[]; imports?: string[] };
type WithStyles = { viteMetadata?: { importedCss: Set<string> } };
export type Bundle = Record<string, Chunk>;
type Read = { queryKey: readonly string[] };
type Loader = { reads?: (Read | ((id: string) => Read))[] };
type Operation = { path: string; needs: string };

const everywhere = ['src/shell/frame/FrameEnd.tsx', 'src/shell/aloud/ReadAloud.tsx', 'src/shell/frame/StaleNotice.tsx'];
const aroundSignedIn = [
  'src/shell/frame/MainNav.tsx',
  'src/shell/session/SessionWatch.tsx',
  'src/shell/session/SignOutButton.tsx',
];

export function pageParts(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'clearline:page-parts',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
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
  const { operations } = (await server.ssrLoadModule('/src/contract/operations.ts')) as {
    operations: Record<string, Operation>;
  };
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
  const readsOf = (loader: Loader | undefined) =>
    (loader?.reads ?? []).map((read) => {
      const name = (typeof read === 'function' ? read(':id') : read).queryKey[0] ?? '';
      const operation = operations[name];
      if (operation === undefined) throw new Error(`${name} is read by a screen and is no operation of the contract`);
      return operation;
    });
  const placeOf = (sources: string[], loader: Loader | undefined): Place => {
    const reads = readsOf(loader);
    const paths = reads.map(({ path }) => path);
    return {
      files: filesOf([...sources, ...everywhere]),
      asks: [...new Set(['/api/session', ...paths])].map((path) => numberIn(asks, path)),
      ...(reads.some(({ needs }) => needs === 'session') ? { signedIn: true } : {}),
    };
  };

  const start: Place = { files: [], asks: [numberIn(asks, '/api/session')] };
  const places: Record<string, Place> = {
    '': placeOf(['src/loaders.ts', 'src/features/home/HomeScreen.tsx'], loaders['home']),
  };
  for (const { path, from, name, screen } of siteMap(root)) {
    const sources = ['src/routes.tsx', screen, ...(from === 'later' ? ['src/loaders.ts'] : [])];
    const loader = name === undefined ? undefined : (from === 'later' ? loaders : entryLoaders)[name];
    if (name !== undefined && loader === undefined) throw new Error(`There is no loader ${name} for ${path}`);
    places[path.replace(/:\w+/, ':')] = placeOf(sources, loader);
  }
  return { files, asks, around: filesOf(aroundSignedIn), start, places };
}

/** The rows of src/routes.tsx: where, which loader, which screen. Throws where one is not written as the others are. */
function siteMap(root: string) {
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
