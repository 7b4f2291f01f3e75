/** What the service says in each language. */
import { currentLocale } from '#copy/locale.ts';
import type { Bilingual } from '#domain/app.ts';

/** The text in the language of the page. */
export const inLocale = (text: Bilingual): string => text[currentLocale()];
