/** Several apps in one sentence. */
import { currentLocale } from '#copy/locale.ts';
import { type AnyApp, appName } from '#copy/words.ts';

/** `支付宝、微信和京东`: each name once. */
export const listed = (apps: readonly AnyApp[]): string =>
  new Intl.ListFormat(currentLocale(), { type: 'conjunction' }).format(new Set(apps.map(appName)));
