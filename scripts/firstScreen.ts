/**
 * Puts the first screen into index.html as plain markup, once per language, so that it is painted before any script
 * of ours runs. React then replaces it (createRoot, not hydrateRoot) by the same component.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ComponentType } from 'react';
import { createServer, minifySync, type Plugin, type ResolvedConfig, type ViteDevServer } from 'vite';
import { locales } from '../src/domain/languages.ts';
import { wordsInOne } from './wordsInOne.ts';

const emptyRoot = '<div id="root"></div>';

export function firstScreen(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'clearline:first-screen',
    configResolved(resolved) {
      config = resolved;
    },
    // What lies in public/ is copied as it is: the first script would bring its comments along.
    writeBundle({ dir = '' }) {
      const boot = join(dir, 'boot.js');
      if (existsSync(boot)) writeFileSync(boot, minifySync('boot.js', readFileSync(boot, 'utf8')).code);
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { server }) {
        if (!html.includes(emptyRoot)) throw new Error(`index.html must hold ${emptyRoot}`);
        if (server !== undefined) {
          try {
            return await fill(html, server);
          } catch (error) {
            config.logger.warn(`The first screen was left empty: ${error instanceof Error ? error.message : error}`);
            return html;
          }
        }
        const renderer = await createServer({
          configFile: false,
          root: config.root,
          base: config.base,
          appType: 'custom',
          logLevel: 'warn',
          server: { middlewareMode: true, ws: false, watch: null },
          optimizeDeps: { noDiscovery: true },
          resolve: { alias: wordsInOne },
        });
        try {
          return stylesFirst(await fill(html, renderer));
        } finally {
          await renderer.close();
        }
      },
    },
  };
}

/**
 * The first screen waits for its styles only: they are asked for first. The scripts do not yield to them by their priority: a
 * browser then asks for one at a time until the styles are there, and whoever opens a link waits half a second longer.
 */
function stylesFirst(html: string): string {
  const styles = [...html.matchAll(/\s*<link rel="stylesheet"[^>]*>/g)].map((match) => match[0]);
  const without = styles.reduce((page, link) => page.replace(link, () => ''), html);
  return without.replace(/\s*<(link rel="preload" as="script"|script src=)/, (first) => `${styles.join('')}${first}`);
}

async function fill(html: string, server: ViteDevServer): Promise<string> {
  if (!existsSync(join(server.config.root, 'src/shell/frame/FirstScreen.tsx')))
    throw new Error('there is no src/shell/frame/FirstScreen.tsx');
  const { FirstScreen, TooOld } = (await server.ssrLoadModule('/src/shell/frame/FirstScreen.tsx')) as {
    FirstScreen: ComponentType;
    TooOld: ComponentType;
  };
  const words = (await server.ssrLoadModule('/src/copy/generated/runtime.js')) as {
    overwriteGetLocale(read: () => string): void;
  };
  // Loaded only now: React picks its build by NODE_ENV, which Vite sets after this file was read.
  const [{ createElement }, { renderToStaticMarkup }] = await Promise.all([
    import('react'),
    import('react-dom/server'),
  ]);
  const inEach = (part: ComponentType, attribute: string) =>
    locales.map((locale) => {
      words.overwriteGetLocale(() => locale);
      const markup = renderToStaticMarkup(createElement(part));
      if (/\s(id|style)=/.test(markup))
        throw new Error(
          'the first screen stands twice in the page and under a strict policy: no ids, no style attributes',
        );
      return `<div${attribute === '' ? '' : ` ${attribute}="${locale}"`} lang="${locale}">${markup}</div>`;
    });
  const blocks = inEach(FirstScreen, 'data-lang').join('');
  // The first script takes the one away and shows the other where the browser is too old.
  return html.replace(
    emptyRoot,
    () => `<div id="root">${blocks}</div>\n    <div id="too-old" hidden>${inEach(TooOld, '').join('')}</div>`,
  );
}
