/** `npm run openapi`: writes public/openapi.json from the operation table. Node 20 reads no TypeScript, so Vite does. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as converter from '@valibot/to-json-schema';
import { createServer } from 'vite';
import { root, say } from './terminal.mjs';

const server = await createServer({
  configFile: false,
  root,
  appType: 'custom',
  logLevel: 'warn',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
try {
  const { openApiText } = await server.ssrLoadModule('/src/contract/openapi/openApi.ts');
  writeFileSync(join(root, 'public/openapi.json'), openApiText(converter));
} finally {
  await server.close();
}
say('public/openapi.json is written.');
