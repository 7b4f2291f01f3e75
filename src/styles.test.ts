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
        const imported = new RegExp(`import (\\w+) from '[^']*/${basename(sheet)}'`);
        const worn = markup
          .map(bare)
          .flatMap((text) => {
            const own = imported.exec(text)?.[1];
            return own === undefined ? [] : [text.replace(new RegExp(`\\b${own}(?=[.[])`, 'g'), 'styles')];
          })
          .join('\n');
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

it('each colour gives way to one of the system where the system has its own few', () => {
  const colours = (css: string) => new Set([...css.matchAll(/(--[\w-]+):\s*(?:#|rgb)/g)].map(([, name]) => name));
  const [own, ofSystem] = [
    ['tokens.css', 'themes.css', 'brand.css'].map((name) => bare(join(src, 'ui', name))).join('\n'),
    /forced-colors: active\) \{[^}]*\}/.exec(bare(join(src, 'ui/media.css')))?.[0] ?? '',
  ];
  const given = new Set([...ofSystem.matchAll(/(--[\w-]+):\s*[A-Z]/g)].map(([, name]) => name));
  expect(colours(own).size).toBeGreaterThan(15);
  expect([...colours(own)].filter((name) => !given.has(name))).toEqual([]);
  // What a part paints itself stays white on white: only a code that machines read may.
  const painted = sheets
    .filter((path) => path.endsWith('.module.css') && !bare(path).includes('forced-color-adjust: none'))
    .filter((path) => /(?:fill|stroke|color):\s*(?:#|rgb)/.test(bare(path).replace(/@media print[\s\S]*$/, '')));
  expect(painted.map(first)).toEqual([]);
});

it('English is set in Latin fonts first: in a Chinese one the apostrophe is as wide as a character', () => {
  const [, ofEnglish = ''] = /:root:lang\(en\) \{\s*--font:([^;]*);/.exec(bare(join(src, 'ui/tokens.css'))) ?? [];
  const fonts = ofEnglish.split(',').map((font) => font.trim());
  const chinese = fonts.findIndex((font) => /CJK| SC|YaHei|PingFang/.test(font));
  for (const latin of ['"Noto Sans"', 'Arial', '"DejaVu Sans"']) {
    expect(fonts).toContain(latin);
    expect(fonts.indexOf(latin)).toBeLessThan(chinese);
  }
});
