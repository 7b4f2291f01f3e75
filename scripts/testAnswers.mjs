/** `npm run test:answers`: the real screens before a thousand services that answer whatever the contract allows. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { demandNode, root } from './terminal.mjs';

demandNode();
const { status } = spawnSync(join(root, 'node_modules/.bin/vitest'), ['run', 'src/answers.test.tsx'], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, CLEARLINE_SERVICES: '1000' },
});
process.exit(status ?? 1);
