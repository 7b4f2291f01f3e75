/** For tests: the page changes its language, as by the button in its header; what is on screen follows without a reload. */
import { act } from 'react';
import { followPageLocale } from '#copy/locale.ts';
import type { Locale } from '#domain/languages.ts';

export async function changeLanguage(locale: Locale): Promise<void> {
  followPageLocale();
  await act(async () => {
    document.documentElement.lang = locale;
    window.dispatchEvent(new Event('display'));
  });
}
