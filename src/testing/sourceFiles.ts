/** The project's own source as the laws of the house read it: paths, texts without comments, and who imports whom. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Paths below a folder at the top of the project, with `/` everywhere; what a tool has generated is left out. */
function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(join(root, folder).length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !path.startsWith('copy/generated/') && !path.startsWith('copy/project.inlang/'));
}

/** Below src. */
export const files = filesBelow('src');
export const isCode = (path: string) => /\.tsx?$/.test(path);
/** Tests, and what only tests use. */
export const isTest = (path: string) => /\.test\.tsx?$/.test(path) || path.startsWith('testing/');
/** What runs at somebody's: without tests. */
export const code = files.filter((path) => isCode(path) && !isTest(path));
export const read = (path: string) => readFileSync(join(root, 'src', path), 'utf8');

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');

/** The text without comments, so that a rule is broken by code and not by a sentence about it. */
export const bare = (path: string) => withoutComments(read(path));

type Import = { target: string; local: boolean; dynamic: boolean };

/** What a text imports, types included; local targets are paths from the same top as `path`. */
function importsIn(text: string, path: string): Import[] {
  const named = [...text.matchAll(/^\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]/gm)].map((m) => [
    m[1],
    false,
  ]);
  const plain = [...text.matchAll(/^\s*import\s*['"]([^'"]+)['"]/gm)].map((m) => [m[1], false]);
  const lazy = [...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)].map((m) => [m[1], true]);
  return ([...named, ...plain, ...lazy] as [string, boolean][]).map(([from, dynamic]) => {
    if (from.startsWith('#')) return { target: from.slice(1), local: true, dynamic };
    if (from.startsWith('.')) return { target: join(dirname(path), from).replaceAll('\\', '/'), local: true, dynamic };
    return { target: from, local: false, dynamic };
  });
}

export const importsOf = (path: string): Import[] => importsIn(bare(path), path);

/**
 * Groups of files below a folder at the top of the project in which each imports every other, directly or by way of others.
 * Types count: who has to read one of them has to read them all. What is loaded later (`import()`) does not.
 */
export function circlesBelow(folder: string): string[][] {
  const members = filesBelow(folder).filter((path) => /\.(tsx?|mjs)$/.test(path));
  const known = new Set(members);
  const next = new Map(
    members.map((path) => [
      path,
      importsIn(withoutComments(readFileSync(join(root, folder, path), 'utf8')), path)
        .filter(({ local, dynamic, target }) => local && !dynamic && known.has(target))
        .map(({ target }) => target),
    ]),
  );
  const reachedFrom = (start: string) => {
    const reached = new Set<string>();
    const open = [...(next.get(start) ?? [])];
    for (let path = open.pop(); path !== undefined; path = open.pop()) {
      if (reached.has(path)) continue;
      reached.add(path);
      open.push(...(next.get(path) ?? []));
    }
    return reached;
  };
  const reached = new Map(members.map((path) => [path, reachedFrom(path)]));
  const inCircle = members.filter((path) => reached.get(path)?.has(path));
  const circles = inCircle.map((path) =>
    inCircle.filter((other) => reached.get(path)?.has(other) && reached.get(other)?.has(path)),
  );
  return [...new Map(circles.map((circle) => [circle.join(), circle])).values()];
}
