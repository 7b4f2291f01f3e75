/**
 * The demo's page holds the console's strip from its first paint, with the watermark alone, so that nothing moves when the
 * console itself comes. Only in the demo build; the live page knows nothing of it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const emptyRoot = '<div id="root"></div>';
const SCRIPT = 'demo-before-paint.js';

export function demoStrip(): Plugin[] {
  let base = '/';
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
      // Not a module: it blocks, as boot.js does.
      transformIndexHtml: () => [{ tag: 'script', attrs: { src: `${base}${SCRIPT}` }, injectTo: 'head' }],
    },
  ];
}
