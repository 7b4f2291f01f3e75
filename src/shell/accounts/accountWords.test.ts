/** What an account says of itself holds however it came about. */
import { afterEach, expect, test, vi } from 'vitest';
import { followPageLocale } from '#copy/locale.ts';
import { locales } from '#domain/languages.ts';
import { stateWord } from '#shell/accounts/accountWords.ts';

followPageLocale();
afterEach(() => vi.unstubAllGlobals());

test.each(locales)('%s: one that is linked again is told so, whether an inquiry found it or a re-check', (lang) => {
  vi.stubGlobal('document', { documentElement: { lang } });
  expect(stateWord({ state: 'reappeared', asked: [] })).not.toMatch(/复查|re-check/);
});
