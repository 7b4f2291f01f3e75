/** Serves a built folder as a good host would: compressed beforehand, cached for ever by hash, strict headers, twin behind. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, request as forward } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, createGzip, gzipSync } from 'node:zlib';
import { securityHeaders } from './securityHeaders.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};

/**
 * @param {{ folder?: string, pages?: Record<string, string>, port?: number, twinPort?: number, policy?: 'live' | 'demo' }} what a folder, or
 *   texts by path
 * @returns {Promise<{ url: string, close(): Promise<void> }>}
 */
export async function serve({ folder, pages = {}, port = 0, twinPort, policy = 'live' }) {
  const store = new Map();
  const put = (path, bytes) =>
    store.set(path, {
      type: types[extname(path)] ?? 'application/octet-stream',
      plain: bytes,
      gzip: gzipSync(bytes, { level: 9 }),
      br: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    });
  if (folder !== undefined && existsSync(folder))
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || /\.(br|gz)$/.test(entry.name)) continue;
      const path = join(entry.parentPath, entry.name);
      put(path.slice(folder.length).replaceAll('\\', '/'), readFileSync(path));
    }
  for (const [path, text] of Object.entries(pages)) put(path, Buffer.from(text));

  const headers = securityHeaders(policy);
  const server = createServer((incoming, answer) => {
    const path = (incoming.url ?? '/').split('?')[0];
    if (twinPort !== undefined && /^\/(api|twin)\//.test(path)) return passOn(incoming, answer, twinPort);
    const file = store.get(path) ?? (extname(path) === '' ? store.get('/index.html') : undefined);
    if (file === undefined) return answer.writeHead(404, headers).end();
    const accepted = incoming.headers['accept-encoding'] ?? '';
    const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : 'plain';
    answer.writeHead(200, {
      ...headers,
      'Content-Type': file.type,
      'Content-Length': file[encoding].length,
      'Cache-Control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      Vary: 'Accept-Encoding',
      ...(encoding === 'plain' ? {} : { 'Content-Encoding': encoding }),
    });
    answer.end(file[encoding]);
  });
  await new Promise((ready) => server.listen(port, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function passOn(incoming, answer, port) {
  const { method, url, headers } = incoming;
  const onward = forward({ host: '127.0.0.1', port, method, path: url, headers }, (reply) => {
    // As nginx does by deploy/nginx.conf, and other hosts do.
    const isText =
      /\bjson\b/.test(reply.headers['content-type'] ?? '') && /\bgzip\b/.test(headers['accept-encoding'] ?? '');
    if (!isText) {
      answer.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(answer);
      return;
    }
    const { 'content-length': _, ...sent } = reply.headers;
    answer.writeHead(reply.statusCode ?? 502, { ...sent, 'content-encoding': 'gzip' });
    reply.pipe(createGzip()).pipe(answer);
  });
  onward.on('error', () => answer.headersSent || answer.writeHead(502).end());
  incoming.pipe(onward);
}
