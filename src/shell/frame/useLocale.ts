import { useSyncExternalStore } from 'react';
import { currentLocale, onLocaleChange } from '#copy/locale.ts';
import type { Locale } from '#domain/languages.ts';

/** Whoever shows words calls this, so that a change of language reaches them without a reload. */
export function useLocale(): Locale {
  return useSyncExternalStore(onLocaleChange, currentLocale, currentLocale);
}
