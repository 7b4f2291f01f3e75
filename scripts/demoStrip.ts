/**
 * The demo's page holds the console's strip from its first paint, with the watermark alone, so that nothing moves when the
 * console itself comes. It also asks for console and twin at once, beside the portal, which waits for both. Only in the demo
 * build; the live page knows nothing of it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { type Bundle, filesWith } from './pageParts.ts';

const emptyRoot = '<div id="root"></div>';
const SCRIPT = 'demo-before-paint.js';

export function demoStrip(): Plugin[] {
  let base = '/';
  let parts: string[] = [];
  const words = readFileSync('src/copy/messages/zh-CN/demo.json', 'utf8');
  const { demo_watermark: mark } = JSON.parse(words) as Record<string, string>;
  const strip = `<div id="demo"><div class="demo-strip"><div class="demo-row"><p class="demo-mark">${mark}</p></div></div></div>`;
  const script = () => readFileSync(join('src/demo', 'beforePaint.js'), 'utf8');
  return [
    {
      name: 'clearline:demo-strip',
      transformIndexHtml: {
        // Before the page is built, so that the styles go into its own file of styles.
        order: 'pre',
        handler(html) {
          if (!html.includes(emptyRoot)) throw new Error(`index.html must hold ${emptyRoot}`);
          return html
            .replace(emptyRoot, `${strip}\n    ${emptyRoot}`)
            .replace('</head>', '  <link rel="stylesheet" href="/src/demo/beforePaint.css">\n  </head>');
        },
      },
    },
    {
      name: 'clearline:demo-before-paint',
      configResolved(config) {
        base = config.base;
      },
      configureServer({ middlewares }) {
        middlewares.use(`/${SCRIPT}`, (_, response) => {
          response.setHeader('content-type', 'text/javascript');
          response.end(script());
        });
      },
      generateBundle() {
        this.emitFile({ type: 'asset', fileName: SCRIPT, source: script() });
      },
      // Not a module: it blocks, as boot.js does, before which it stands.
      transformIndexHtml(html) {
        const boot = /<script src="[^"]*boot\.js"/;
        if (!boot.test(html)) throw new Error('index.html must hold boot.js');
        return html.replace(boot, (script) => `<script src="${base}${SCRIPT}"></script>\n    ${script}`);
      },
    },
    {
      name: 'clearline:demo-parts',
      apply: 'build',
      configResolved({ root }) {
        parts = ['src/demo/openDemo.tsx', 'src/twin/browser.ts'].map((path) => join(root, path));
      },
      transformIndexHtml: {
        order: 'post',
        handler(html, { bundle }) {
          const more = filesWith(bundle as unknown as Bundle, parts).filter((file) => !html.includes(file));
          return asksFirst(
            html,
            more.map((file) => {
              const kind = file.endsWith('.css')
                ? 'rel="preload" as="style" fetchpriority="low"'
                : 'rel="modulepreload"';
              return `<link ${kind} crossorigin href="${base}${file}">`;
            }),
          );
        },
      },
    },
  ];
}

/**
 * Chromium looks ahead for what a page will need, but not past a policy that stands in the page itself (staticHost.ts): each
 * script that blocks would keep waiting all that is listed after it. So whatever asks comes before whatever runs.
 */
export function asksFirst(html: string, more: string[]): string {
  const take = (tag: RegExp) => {
    const found = html.match(tag) ?? [];
    for (const one of found) html = html.replace(one, '');
    return found.map((one) => one.trim());
  };
  const modules = take(/\s*<link rel="modulepreload"[^>]*>/g);
  const blocking = take(/\s*<script src="[^"]*"><\/script>/g);
  const entry = take(/\s*<script type="module"[^>]*><\/script>/g);
  const asked = blocking.map((script) =>
    script.replace(/<script src=("[^"]*").*/, '<link rel="preload" as="script" href=$1>'),
  );
  const lines = [...asked, ...modules, ...more, ...blocking, ...entry];
  return html.replace('</head>', `${lines.map((line) => `  ${line}\n  `).join('')}</head>`);
}
