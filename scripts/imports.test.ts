/** The scripts have no types: what one takes from another must be there, also in a command that no other test runs. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const scripts = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.mjs'))
  .map((path) => join(import.meta.dirname, path));
const textOf = (path: string) => readFileSync(path, 'utf8');
const givenBy = (path: string) =>
  [...textOf(path).matchAll(/^export (?:async )?(?:function|const|class) (\w+)/gm)].map(([, name]) => name);

test.each(scripts)('%s takes only what is there', (path) => {
  for (const [, names = '', from = ''] of textOf(path).matchAll(/^import \{([^}]*)\} from '(\.[^']*\.mjs)';/gm)) {
    const taken = names.split(',').flatMap((name) => name.trim().split(' ')[0] || []);
    expect(givenBy(join(dirname(path), from)), from).toEqual(expect.arrayContaining(taken));
  }
});
