/** `npm run hosts`: writes public/_headers and deploy/ from scripts/securityHeaders.mjs. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hostFiles } from './hostFiles.mjs';
import { root, say } from './terminal.mjs';

for (const [path, text] of hostFiles) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text());
  say(`${path} is written.`);
}
