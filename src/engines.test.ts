/** The portal keeps to what the browsers of 2021 (Chromium 88, Safari 15.0) can parse and call. */
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
const portal = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => /\.(tsx?|js)$/.test(path) && !/\.test\.tsx?$|^src\/testing\//.test(path))
  // The twin and the demo run beside it, in the presenter's browser; the OpenAPI is written on Node.
  .filter((path) => !/^src\/(twin|demo)\/|^src\/contract\/openapi|^src\/copy\/project\.inlang\//.test(path));

test('nothing that the browsers of 2021 can not parse or call', () => {
  expect(portal.length).toBeGreaterThan(100);
  const files = [...portal, 'public/boot.js', 'index.html'];
  expect(files.filter((path) => tooNew.test(readFileSync(join(root, path), 'utf8')))).toEqual([]);
});
