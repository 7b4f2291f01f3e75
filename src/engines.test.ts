/** What we write keeps to what the browsers at the floor (Chromium 88, Safari 14.1, Firefox 78) can call: see README. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** One regular expression that a browser can not parse keeps a whole chunk from running. */
const tooNew = new RegExp(
  [
    /\(\?<[=!]/,
    /\/[gimsuy]*[vd][gimsuy]*\.(?:test|exec)\(/,
    /\bstatic \{/,
    /\.(?:at|findLast|findLastIndex|toSorted|toReversed|toSpliced|throwIfAborted|isWellFormed)\(/,
    /\b(?:Object\.(?:hasOwn|groupBy)|Map\.groupBy|Promise\.(?:withResolvers|try)|Array\.fromAsync|URL\.canParse)\b/,
    /\bAbortSignal\.(?:timeout|any)\b|\bstructuredClone\b|\bIntl\.(?:Segmenter|supportedValuesOf|DurationFormat)\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

const root = join(import.meta.dirname, '..');
const inBrowser = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => /\.(tsx?|js)$/.test(path) && !/\.test\.tsx?$|^src\/testing\//.test(path))
  // What runs on Node: the HTTP twin's server, and what writes the OpenAPI.
  .filter(
    (path) => !/^src\/twin\/http\/(server|httpGuard)|^src\/contract\/openapi|^src\/copy\/project\.inlang\//.test(path),
  );

test('nothing that a browser at the floor can not parse or call', () => {
  expect(inBrowser.length).toBeGreaterThan(100);
  const files = [...inBrowser, 'public/boot.js', 'index.html'];
  expect(files.filter((path) => tooNew.test(readFileSync(join(root, path), 'utf8')))).toEqual([]);
});
