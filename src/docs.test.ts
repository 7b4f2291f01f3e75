/** What the docs name is there: files, commands, packages, and the glossary's words in code. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bare, code } from '#testing/sourceFiles.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const docs = [
  'README.md',
  'CONTRIBUTING.md',
  'src/twin/README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const made = /^(dist|dist-demo|dist-twin|test-results|node_modules|\.twin|\.bench)\b/;
const places =
  /`((?:src|e2e|scripts|conformance|public|deploy|docs)\/[\w./-]*\w|(?:api|copy|domain|shell|features|twin|ui|contract)\/[\w/-]+\.\w+)`/g;
const { scripts, dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, object>;

describe('the docs', () => {
  it.each(docs)('%s names files that are there, and commands that can be run', (doc) => {
    const text = read(doc);
    const gone = [...text.matchAll(places)]
      .map(([, path = '']) => path)
      .filter((path) => !made.test(path) && !existsSync(join(root, path)) && !existsSync(join(root, 'src', path)));
    const unknown = [...text.matchAll(/npm run ([\w:]+)/g)]
      .map(([, name = '']) => name)
      .filter((name) => !(name in (scripts ?? {})));
    expect({ gone, unknown }).toEqual({ gone: [], unknown: [] });
  });

  it('keep the decisions in one list, each once, the newest at its end', () => {
    const lines = read('docs/decisions.md').split('\n');
    const listed = lines
      .slice(
        0,
        lines.findIndex((line) => line.startsWith('## ')),
      )
      .filter((line) => /^- 20/.test(line));
    expect(lines.filter((line) => /^- 20/.test(line))).toEqual(listed);
    expect(listed.map((line) => line.slice(0, 12))).toEqual(listed.map((line) => line.slice(0, 12)).sort());
    expect(new Set(listed).size).toBe(listed.length);
  });

  it('give a reason for each package, and for no other', () => {
    const rows = [...read('docs/decisions.md').matchAll(/^\| ((?:@?[\w./*-]+, )*@?[a-z][\w./*-]*) +\|/gm)].flatMap(
      ([, names = '']) => names.split(', '),
    );
    const named = rows.filter((name) => name !== 'package');
    const used = Object.keys({ ...dependencies, ...devDependencies });
    const isNamed = (name: string) =>
      named.some((row) => row === name || (row.endsWith('/*') && name.startsWith(row.slice(0, -1))));
    expect(used.filter((name) => !isNamed(name))).toEqual([]);
    expect(named.filter((name) => !name.endsWith('/*') && !used.includes(name))).toEqual([]);
  });

  it('have a glossary whose words in code are words in code', () => {
    const all = code.map(bare).join('\n');
    const cells = read('docs/glossary.md')
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .flatMap((line) => [...(line.split('|')[3] ?? '').matchAll(/`([\w-]+)`/g)].map(([, word = '']) => word));
    expect(cells.length).toBeGreaterThan(40);
    expect(cells.filter((word) => !new RegExp(`\\b${word}\\b`).test(all))).toEqual([]);
  });
});
