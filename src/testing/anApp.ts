/** For tests: an app of which nothing is known but what is told here. */
import type { App } from '#domain/app.ts';

export const covered = { state: 'covered', evidence: 'sample', sourceId: null, since: null } as const;

export const anApp = (id: string, facts: Partial<App> = {}): App => ({
  id,
  name: { 'zh-CN': id, en: id },
  aliases: [],
  formerNames: [],
  category: 'life',
  glyph: null,
  pinyin: id,
  initials: null,
  otherPinyin: [],
  money: false,
  recovery: false,
  inquiry: covered,
  unbinding: covered,
  hangsOn: [],
  hotline: null,
  accountsPerNumber: null,
  onComplaintPlatform: false,
  oldNumber: null,
  ...facts,
});
