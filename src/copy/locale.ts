/** Which language the words are in. The choice lives on `<html lang>`, where the first script put it before paint. */
import { getLocale, overwriteGetLocale } from '#copy/generated/runtime.js';
import { type Locale, languages, locales } from '#domain/languages.ts';

const listeners = new Set<() => void>();

export function currentLocale(): Locale {
  const said = globalThis.document?.documentElement.lang;
  return locales.find((locale) => locale === said) ?? locales[0];
}

/** The language that a page offers in place of the one its words are in; the static first screen asks as well. */
export const nextLocale = (): Locale => languages[getLocale()].next;

/** Changes the language of the whole page at once, without reload; nothing that was typed is lost. */
export function changeLocale(locale: Locale): void {
  document.documentElement.lang = locale;
  for (const listener of listeners) listener();
}

export function onLocaleChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Called once at start: from then on every message asks the page for its language. */
export function followPageLocale(): void {
  overwriteGetLocale(currentLocale);
}
