/** How the portal looks: language and text size. The console changes them as the person's own choice, in every window. */
import { changeLocale } from '#copy/locale.ts';
import { keep, recall } from '#demo/consoleStorage.ts';
import { type Locale, locales } from '#domain/languages.ts';

type Look = { lang?: Locale | null; large?: boolean | null };

const LOCALE = 'clearline.locale';
const TEXT = 'clearline.text';

function apply({ lang, large }: Look): void {
  if (lang != null) changeLocale(lang);
  if (large === true) document.documentElement.dataset['text'] = 'large';
  if (large === false) delete document.documentElement.dataset['text'];
}

function store(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Forbidden: it lasts as long as the page.
  }
  // Other windows hear of it from the browser, the portal in this one from here.
  window.dispatchEvent(new StorageEvent('storage', { key, newValue: value }));
}

/** Null or absent: as it is. */
export function showPortalAs(look: Look): void {
  apply(look);
  if (look.lang != null) store(LOCALE, look.lang);
  if (look.large != null) store(TEXT, look.large ? 'large' : null);
}

/** The console's own page has no portal that would hear what another window chose. Returns how to stop. */
export function followLook(): () => void {
  const hear = ({ key, newValue }: StorageEvent) => {
    if (key === LOCALE) apply({ lang: locales.find((locale) => locale === newValue) ?? null });
    if (key === TEXT) apply({ large: newValue === 'large' });
  };
  window.addEventListener('storage', hear);
  return () => window.removeEventListener('storage', hear);
}

/** Whoever reads large text gets it; the next one gets back what the presenter had. */
export function showFor({ largeText }: { largeText: boolean }): void {
  const isLarge = document.documentElement.dataset['text'] === 'large';
  const isOurs = recall('enlarged') === true;
  if (largeText === isLarge || (!largeText && !isOurs)) return;
  keep('enlarged', largeText);
  showPortalAs({ large: largeText });
}
