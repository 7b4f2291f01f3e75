/** Which language the words are in. The choice lives on `<html lang>`, where the first script put it before paint. */
import { overwriteGetLocale } from '#copy/generated/runtime.js';

export const locales = ['zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];

const listeners = new Set<() => void>();

export function currentLocale(): Locale {
  return typeof document !== 'undefined' && document.documentElement.lang === 'en' ? 'en' : 'zh-CN';
}

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
