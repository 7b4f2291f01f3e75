/** `npm run twin`: the twin of carrier and apps over real HTTP, on Node. PORT (4400) and HOST (127.0.0.1) are respected. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { closeOnSignal, demandNode, demandPort, portFrom, root, say } from './terminal.mjs';

/** Builds the twin's server and starts it in this process. @returns {Promise<{ port: number, close(): Promise<void> }>} */
export async function startTwinServer({ port, host = '127.0.0.1' }) {
  // MSW 3 wants this from Node 22 on; Node 20 lacks it.
  Promise.withResolvers ??= function withResolvers() {
    let resolve;
    let reject;
    const promise = new Promise((yes, no) => {
      resolve = yes;
      reject = no;
    });
    return { promise, resolve, reject };
  };
  const { build } = await import('vite');
  const outDir = join(root, 'dist-twin');
  await build({
    configFile: false,
    root,
    mode: 'production',
    logLevel: 'warn',
    publicDir: false,
    build: {
      ssr: 'src/twin/server.ts',
      outDir,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'server.mjs' } },
    },
  });
  const { startTwin } = await import(`${pathToFileURL(join(outDir, 'server.mjs')).href}?${Date.now()}`);
  return startTwin({ port, host });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  demandNode();
  const port = portFrom(process.env.PORT, 4400);
  const host = process.env.HOST || '127.0.0.1';
  await demandPort(port, 'npm run twin', host);
  say('Building the twin.');
  const twin = await startTwinServer({ port, host });
  closeOnSignal(() => twin.close());
  say(
    `The twin answers /api and /twin on http://${host}:${twin.port}. All its data is invented and kept in memory. Ctrl+C stops.`,
  );
}
