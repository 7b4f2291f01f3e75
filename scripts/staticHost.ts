/**
 * The demo runs on any static host, below any path: its policy is in the page, since such a host may send no headers of ours,
 * and a path without a file gets the page as `404.html`.
 */
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { headersFile } from './hostFiles.mjs';
import { securityHeaders } from './securityHeaders.mjs';

/** As a page may say it of itself: who may frame it can only be told by a header. */
function policyInPage(): string {
  const policy = securityHeaders('demo')['Content-Security-Policy'] ?? '';
  const directives = policy.split('; ').filter((directive) => !directive.startsWith('frame-ancestors'));
  return `<meta http-equiv="Content-Security-Policy" content="${directives.join('; ')}" />`;
}

/** Where the portal will be mounted, from BASE_PATH; '/' without one. Throws for what can't be a path. */
export function basePathFrom(value: string | undefined): string {
  if (value === undefined || value === '') return '/';
  // Browsers take away "." and "..", and below /api/ and /twin/ a call would not be told from a page.
  if (!/^\/((?!\.{1,2}\/)[\w.-]+\/)*$/.test(value) || /^\/(api|twin)\//.test(value))
    throw new Error(
      `BASE_PATH=${value} must be a path between slashes, for example /clearline/, and not /api/ or /twin/.`,
    );
  return value;
}

export function staticHost(): Plugin {
  let base = '/';
  return {
    name: 'clearline:static-host',
    apply: 'build',
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml(html) {
      const charset = '<meta charset="utf-8" />';
      if (!html.includes(charset)) throw new Error(`index.html must hold ${charset}`);
      return html.replace(charset, `${charset}\n    ${policyInPage()}`);
    },
    writeBundle({ dir = '' }) {
      copyFileSync(join(dir, 'index.html'), join(dir, '404.html'));
      writeFileSync(join(dir, '_headers'), headersFile('demo', base));
    },
  };
}
