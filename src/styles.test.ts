/** A rule for a class that nothing wears does nothing, and nobody sees that it does not. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = import.meta.dirname;
const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const bare = (path: string) => readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
const classesIn = (css: string) => new Set([...css.matchAll(/\.([A-Za-z][\w-]*)/g)].map((match) => match[1] ?? ''));
const sheets = files.filter((path) => path.endsWith('.css'));
const markup = files.filter((path) => /\.tsx?$/.test(path) && !/\.test\./.test(path));
const first = (path: string) => path.slice(src.length + 1);

describe('each class in a style sheet', () => {
  it('of one part is worn there', () => {
    const idle = sheets
      .filter((path) => path.endsWith('.module.css'))
      .flatMap((sheet) => {
        const wearers = markup.map(bare).filter((text) => text.includes(`/${basename(sheet)}'`));
        const worn = wearers.join('\n');
        // A name that is built at run time: all names of that sheet may be meant.
        if (/styles\[(?!')/.test(worn)) return [];
        return [...classesIn(bare(sheet))]
          .filter((name) => !worn.includes(`styles.${name}`) && !worn.includes(`styles['${name}']`))
          .map((name) => `${first(sheet)}: ${name}`);
      });
    expect(idle).toEqual([]);
  });

  it('of all parts is worn somewhere, and so is each part of the static page', () => {
    const worn = markup.map(bare).join('\n');
    const idle = sheets
      .filter((path) => !path.endsWith('.module.css'))
      .flatMap((sheet) => {
        const text = bare(sheet).replace(/url\([^)]*\)|@import[^;]*;/g, '');
        const parts = [...text.matchAll(/\[data-shell="(\w+)"\]/g)].map((match) => `data-shell="${match[1]}"`);
        const names = [...classesIn(text)].filter((name) => !new RegExp(`\\b${name}\\b`).test(worn));
        return [...names, ...parts.filter((part) => !worn.includes(part))].map((name) => `${first(sheet)}: ${name}`);
      });
    expect(idle).toEqual([]);
  });
});

it('letters of the portal grow with the large text: their size is a token, but for paper and for the letter in a tile', () => {
  const literal = sheets
    .filter((path) => path.endsWith('.module.css') && !path.endsWith('GlyphTile.module.css'))
    .flatMap((sheet) =>
      [...bare(sheet).matchAll(/font-size:\s*[\d.]+(?:px|rem|em)/g)].map(([rule]) => `${first(sheet)}: ${rule}`),
    );
  expect(literal).toEqual([]);
});
