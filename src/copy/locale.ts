/** Which language the words are in. The choice lives on `<html lang>`, where the first script put it before paint. */
import { getLocale, overwriteGetLocale } from '#copy/generated/runtime.js';
import { type Locale, languages, locales } from '#domain/languages.ts';

/** What the first script says once it has changed language, text size or colours (public/boot.js); nothing reloads. */
const CHANGE = 'display';

export function currentLocale(): Locale {
  const said = globalThis.document?.documentElement.lang;
  return locales.find((locale) => locale === said) ?? locales[0];
}

/** The language that a page offers in place of the one its words are in; the static first screen asks as well. */
export const nextLocale = (): Locale => languages[getLocale()].next;

/** Calls it for other changes of how the page looks, too. Gives back how to stop. */
export function onLocaleChange(listener: () => void): () => void {
  window.addEventListener(CHANGE, listener);
  return () => window.removeEventListener(CHANGE, listener);
}

/** Called once at start: from then on every message asks the page for its language. */
export function followPageLocale(): void {
  overwriteGetLocale(currentLocale);
}
