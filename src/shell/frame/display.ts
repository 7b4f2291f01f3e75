/**
 * How the person wants to see the portal: language, text size, colours, contrast. It stands on `<html>`, where the first
 * script (public/boot.js) puts it before paint, and in local storage where the browser allows that.
 */

import { useSyncExternalStore } from 'react';
import { changeLocale, currentLocale } from '#copy/locale.ts';
import type { Locale } from '#domain/languages.ts';
import { store } from '#shell/frame/deviceStorage.ts';

export type Display = {
  locale: Locale;
  text: 'normal' | 'large';
  theme: 'light' | 'dark' | 'system';
  contrast: 'normal' | 'more';
};

const listeners = new Set<() => void>();
let shown: Display | null = null;

function read(): Display {
  const { text, theme, contrast } = document.documentElement.dataset;
  return {
    locale: currentLocale(),
    text: text === 'large' ? 'large' : 'normal',
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    contrast: contrast === 'more' ? 'more' : 'normal',
  };
}

export function display(): Display {
  shown ??= read();
  return shown;
}

const unset: Partial<Record<keyof Display, string>> = { text: 'normal', theme: 'system', contrast: 'normal' };

/** Applies at once; nothing reloads, focus stays. */
export function chooseDisplay(patch: Partial<Display>): void {
  for (const [name, value] of Object.entries(patch) as [keyof Display, string][]) {
    store(`clearline.${name}`, value === unset[name] ? null : value);
    apply(name, value);
  }
}

function apply(name: keyof Display, value: string): void {
  if (name === 'locale') changeLocale(value as Locale);
  else if (value === unset[name]) delete document.documentElement.dataset[name];
  else document.documentElement.dataset[name] = value;
  shown = null;
  for (const listener of listeners) listener();
}

/** What was chosen in another tab holds in this one as well. */
function hearOtherTabs({ key, newValue }: StorageEvent): void {
  const name = (['locale', ...Object.keys(unset)] as (keyof Display)[]).find((each) => key === `clearline.${each}`);
  const value = name && (newValue ?? unset[name]);
  if (name && value) apply(name, value);
}

export const RETURNING = 'clearline.returning';

/** Tells the first script whether `/` will show the home of somebody who is signed in. Says nothing of who. */
export function rememberReturning(returning: boolean): void {
  store(RETURNING, returning ? '1' : null);
  document.documentElement.dataset['at'] = returning ? 'elsewhere' : 'start';
}

export function useDisplay(): Display {
  return useSyncExternalStore(
    (listener) => {
      if (listeners.size === 0) window.addEventListener('storage', hearOtherTabs);
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    display,
    display,
  );
}
