/** How the portal looks: language and text size. The console changes them as the person's own choice, in every window. */
import { keep, recall } from '#demo/consoleStorage.ts';
import type { Locale } from '#domain/languages.ts';

type Look = { lang?: Locale | null; large?: boolean | null };

const LOCALE = 'clearline.locale';
const TEXT = 'clearline.text';

function store(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Forbidden: it lasts as long as the page.
  }
  // Other windows hear of it from the browser, the first script in this one from here.
  window.dispatchEvent(new StorageEvent('storage', { key, newValue: value }));
}

/** Null or absent: as it is. */
export function showPortalAs(look: Look): void {
  if (look.lang != null) store(LOCALE, look.lang);
  if (look.large != null) store(TEXT, look.large ? 'large' : null);
}

/** Whoever reads large text gets it; the next one gets back what the presenter had. */
export function showFor({ largeText }: { largeText: boolean }): void {
  const isLarge = document.documentElement.dataset['text'] === 'large';
  const isOurs = recall('enlarged') === true;
  if (largeText === isLarge || (!largeText && !isOurs)) return;
  keep('enlarged', largeText);
  showPortalAs({ large: largeText });
}
