/** An app that is not in the catalogue: nothing is known of it, so nothing is promised, but its account is not hidden. */
import { m } from '#copy/generated/messages.js';
import type { App, Bilingual, Coverage } from '#domain/app.ts';

const unknownCoverage: Coverage = { state: 'notCovered', evidence: 'sample', sourceId: null, since: null };

const standIns = new WeakSet<App>();

/** What such an app is called, in both languages. */
export function unnamed(): Bilingual {
  return {
    'zh-CN': m.common_unknown_app({}, { locale: 'zh-CN' }),
    en: m.common_unknown_app({}, { locale: 'en' }),
  };
}

export function standIn(appId: string): App {
  const app: App = {
    id: appId,
    name: unnamed(),
    aliases: [],
    formerNames: [],
    category: 'work',
    glyph: null,
    pinyin: '',
    initials: null,
    money: false,
    recovery: false,
    inquiry: unknownCoverage,
    unbinding: unknownCoverage,
    hotline: null,
    accountsPerNumber: null,
    about: { 'zh-CN': '', en: '' },
    before: null,
    steps: null,
  };
  standIns.add(app);
  return app;
}

/** Whether it is an app of the catalogue, which has a page of its own. */
export function isKnown(app: App): boolean {
  return !standIns.has(app);
}
