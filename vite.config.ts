import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import cascadeLayers from '@csstools/postcss-cascade-layers';
import react from '@vitejs/plugin-react';
import { msw } from 'msw/vite';
import { defineConfig, type Plugin } from 'vite';
import { buildOptionsOf } from './scripts/buildOptions.mjs';
import { compileHints } from './scripts/compileHints.ts';
import { demoStrip } from './scripts/demoStrip.ts';
import { firstScreen } from './scripts/firstScreen.ts';
import { IMMUTABLE } from './scripts/hostFiles.mjs';
import { linkPreview } from './scripts/linkPreview.ts';
import { refuseLostFiles } from './scripts/lostFiles.ts';
import { refuseMalformed } from './scripts/malformedRequests.ts';
import { pageParts } from './scripts/pageParts.ts';
import { headersWithoutPolicy, securityHeaders } from './scripts/securityHeaders.mjs';
import { slimRouter } from './scripts/slimRouter.ts';
import { basePathFrom, staticHost } from './scripts/staticHost.ts';
import { wordsInOne } from './scripts/wordsInOne.ts';

/** Live by default; `--mode demo` brings the twin and its worker. */
export default defineConfig(({ command, mode }) => {
  const isDemo = mode === 'demo';
  // Vite takes what the shell says for React's own build too, and that for development is twice as heavy.
  if (command === 'build') process.env['NODE_ENV'] = 'production';
  return {
    base: basePathFrom(process.env['BASE_PATH']),
    plugins: [
      react(),
      slimRouter(),
      compileHints(),
      // The twin calls setupWorker itself; the plugin only serves and emits the worker's script, always of the right version.
      ...(isDemo ? [msw({ mode: 'worker-only' }), staticHost(), demoStrip()] : []),
      firstScreen(),
      pageParts(),
      linkPreview(process.env['SITE_URL']),
      servedLikeProduction(securityHeaders(isDemo ? 'demo' : 'live')),
    ],
    // A build keeps each word by itself, so that it comes with the screen that says it.
    resolve: { alias: command === 'serve' ? wordsInOne : {} },
    css: { modules: { generateScopedName: classNames() }, postcss: { plugins: withoutLayers } },
    build: buildOptionsOf(isDemo),
    // The dev server needs inline styles and a socket, so it goes without the policy; journeys run on built pages.
    server: {
      headers: headersWithoutPolicy,
      cors: false,
      warmup: { clientFiles: ['./src/main.tsx', './src/routes.tsx'] },
    },
    preview: { cors: false },
  };
});

/**
 * Browsers before 2022 drop whatever stands in `@layer`. So layers are turned into weights of selectors; each file is told the
 * whole order first, so that all files weigh alike.
 */
const withoutLayers = [
  {
    postcssPlugin: 'clearline:order-of-layers',
    Once: (sheet: { prepend(rule: string): void }) => sheet.prepend('@layer reset, tokens, brand, base, parts, demo;'),
  },
  cascadeLayers(),
];

/** Vite's own names also count lines, which no two classes have in common: bytes, in scripts and in styles. */
function classNames() {
  const files = new Map<string, string>();
  return (name: string, path: string) => {
    const file = relative(import.meta.dirname, path).replaceAll('\\', '/');
    const mark = createHash('sha256').update(file).digest('hex').slice(0, 4);
    if ((files.get(mark) ?? file) !== file) throw new Error(`${file} and ${files.get(mark)} would share their classes`);
    files.set(mark, file);
    return `_${name}_${mark}`;
  };
}

/**
 * Both servers refuse what can't be read. Preview is as a real host would be: headers on every answer, proxied and missing
 * ones too, files by hash kept for ever, and no page in place of a lost chunk.
 */
function servedLikeProduction(headers: Record<string, string>): Plugin {
  return {
    name: 'clearline:served-like-production',
    configureServer({ config, httpServer, middlewares }) {
      if (httpServer !== null) refuseMalformed(httpServer, headersWithoutPolicy);
      return () => middlewares.use(refuseLostFiles(config.base));
    },
    configurePreviewServer({ config, middlewares, httpServer }) {
      refuseMalformed(httpServer, headers);
      middlewares.use((request, response, next) => {
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
        if (request.originalUrl?.startsWith(`${config.base}assets/`)) response.setHeader('Cache-Control', IMMUTABLE);
        next();
      });
      return () => middlewares.use(refuseLostFiles(config.base));
    },
  };
}
