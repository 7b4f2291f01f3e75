/** Places that cannot read the list of languages keep one of their own; a language that is added must not be missing there. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Locale, languages, locales } from '#domain/languages.ts';

const textOf = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const found = (text: string, pattern: RegExp) => new Set([...text.matchAll(pattern)].map((match) => match[1]));
const all = new Set<string>(locales);

describe('the list of languages', () => {
  test('has each once, with the one that the words fall back to first', () => {
    const settings = JSON.parse(textOf('src/copy/project.inlang/settings.json'));
    expect(Object.keys(languages)).toEqual([...locales]);
    expect([settings.locales, settings.baseLocale]).toEqual([[...locales], locales[0]]);
  });

  test('calls each what its speakers call it, and writes its dates in it', () => {
    for (const locale of locales) {
      const { name, dates } = languages[locale];
      const { language } = new Intl.Locale(locale);
      expect(new Intl.DisplayNames([locale], { type: 'language' }).of(language)).toBe(name);
      expect(new Intl.Locale(dates).language).toBe(language);
    }
  });

  test('leads from each by way of all others back to itself', () => {
    let at: Locale = locales[0];
    const way = locales.map(() => {
      at = languages[at].next;
      return at;
    });
    expect([new Set<string>(way), at]).toEqual([all, locales[0]]);
  });

  test('is the one of the page that stands before any script, and of its style', () => {
    expect(found(textOf('index.html'), /<div lang="([^"]+)"/g)).toEqual(all);
    expect(found(textOf('src/ui/static-shell.css'), /\[data-lang="([^"]+)"\]/g)).toEqual(all);
  });
});
