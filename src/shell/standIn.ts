/** An app that is not in the catalogue: nothing is known of it, so nothing is promised, but its account is not hidden. */
import { m } from '#copy/generated/messages.js';
import type { App, Coverage } from '#domain/app.ts';

const unknownCoverage: Coverage = { state: 'notCovered', evidence: 'sample', sourceId: null, since: null };

export function standIn(appId: string): App {
  return {
    id: appId,
    name: {
      'zh-CN': m.common_unknown_app({}, { locale: 'zh-CN' }),
      en: m.common_unknown_app({}, { locale: 'en' }),
    },
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
}

/** Whether it is an app of the catalogue, which has a page of its own. */
export function isKnown(app: App): boolean {
  return app.about.en !== '';
}
