/** The languages of the portal: what belongs to each besides its words, which stand in src/copy/messages. */
type Language = {
  /** What its own speakers call it. */
  name: string;
  /** The tag by which Intl writes dates. */
  dates: string;
  /** Where a date is nothing but figures and signs: those signs. It is put together of them then, as Intl would do it. */
  signs?: { year: string; month: string; day: string; weekdays: readonly string[] };
  /** The language that the header offers in its place; each leads to another, until all have had their turn. */
  next: Locale;
};

/** The tags, as in `<html lang>`; an app's names are searched in this order. The first is the one without which nothing is said. */
export const locales = ['zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];

export const languages: Readonly<Record<Locale, Language>> = {
  'zh-CN': {
    name: '中文',
    dates: 'zh-CN',
    signs: {
      year: '年',
      month: '月',
      day: '日',
      weekdays: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
    },
    next: 'en',
  },
  en: { name: 'English', dates: 'en-GB', next: 'zh-CN' },
};
