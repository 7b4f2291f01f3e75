/**
 * How the person wants to see the portal: language, text size, colours, contrast. It stands on `<html>`, where the first
 * script (public/boot.js) puts it before paint and with each choice, and in local storage where the browser allows that.
 */

import { useSyncExternalStore } from 'react';
import { currentLocale, onLocaleChange } from '#copy/locale.ts';
import type { Locale } from '#domain/languages.ts';
import { store } from '#shell/frame/deviceStorage.ts';

type Display = {
  locale: Locale;
  text: 'normal' | 'large';
  theme: 'light' | 'dark' | 'system';
  contrast: 'normal' | 'more';
};

/** What is the same as no choice. */
const usual: Partial<Record<keyof Display, string>> = { text: 'normal', theme: 'system', contrast: 'normal' };

/** As one string, which is the same for as long as nothing changes. */
function shown(): string {
  const { text, theme, contrast } = document.documentElement.dataset;
  return JSON.stringify({ locale: currentLocale(), text, theme, contrast });
}

/** Applies at once; nothing reloads, focus stays. */
export function chooseDisplay(patch: Partial<Display>): void {
  for (const [name, value] of Object.entries(patch) as [keyof Display, string][]) {
    const key = `clearline.${name}`;
    const newValue = value === usual[name] ? null : value;
    store(key, newValue);
    window.dispatchEvent(new StorageEvent('storage', { key, newValue }));
  }
}

export function useDisplay(): Display {
  return { ...usual, ...JSON.parse(useSyncExternalStore(onLocaleChange, shown)) };
}
