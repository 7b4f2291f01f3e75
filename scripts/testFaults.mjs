/** `npm run test:faults`: every operation with every fault in every moment, and the table of how it went. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { demandNode, root } from './terminal.mjs';

demandNode();
const { status } = spawnSync(
  join(root, 'node_modules/.bin/vitest'),
  ['run', 'src/faults.test.tsx', '--reporter=dot', '--silent=false'],
  {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, CLEARLINE_FAULTS: 'all' },
  },
);
process.exit(status ?? 1);
