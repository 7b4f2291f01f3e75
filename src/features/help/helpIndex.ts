/** What the search of help looks through: questions, words, rules, the ways to switch numbers, and the pages. */
import type { Service } from '#api/service.ts';
import { m } from '#copy/generated/messages.js';
import { inLocale } from '#copy/words.ts';
import { type App, type AppDetails, type Bilingual, detailsOf, type Named } from '#domain/app.ts';
import { readings } from '#domain/input/pinyin.ts';
import { type Locale, locales } from '#domain/languages.ts';
import { type Reason, reasonOf } from '#domain/sources.ts';
import { cases } from '#features/help/cases.ts';
import { paths } from '#paths.ts';
import { ruleWords } from '#shell/parts/findRule.ts';

export type HelpKind = 'question' | 'word' | 'rule' | 'app' | 'page';

export type HelpEntry = {
  id: string;
  kind: HelpKind;
  title: string;
  /** The answer itself, or one line of what the page says. */
  text: string;
  /** Where there is more; null: the answer is whole. */
  to: string | null;
  named: Named;
};

type Words = (inputs?: Record<string, never>, options?: { locale?: Locale }) => string;

const inEach = (words: Words) =>
  Object.fromEntries(locales.map((locale) => [locale, words({}, { locale })])) as Bilingual;

/** Whatever language somebody types in: title and keys by pinyin too, the text as it is written. */
function namedBy(title: Bilingual, keys: Bilingual | null, texts: readonly Bilingual[]): Named {
  const [pinyin = '', ...others] = readings(title['zh-CN']);
  const words = keys === null ? [] : locales.flatMap((locale) => keys[locale].split(' '));
  return {
    name: title,
    aliases: [...words, ...texts.flatMap((text) => locales.map((locale) => text[locale]))],
    formerNames: [],
    pinyin,
    initials: null,
    otherPinyin: [...others, ...(keys === null ? [] : keys['zh-CN'].split(' ').flatMap(readings))],
  };
}

type Told = { id: string; title: Words; text: Words; keys: Words | null };

const questions: readonly Told[] = [
  { id: 'safe', title: m.help_q_safe, text: m.help_q_safe_a, keys: m.help_keys_safe },
  { id: 'passport', title: m.help_q_passport, text: m.help_q_passport_a, keys: m.help_keys_passport },
  { id: 'silence', title: m.help_q_nothing, text: m.help_q_nothing_a, keys: m.help_keys_silence },
  { id: 'stranger', title: m.help_q_stranger, text: m.help_q_stranger_a, keys: m.help_keys_stranger },
  { id: 'tags', title: m.help_q_tags, text: m.help_q_tags_a, keys: m.help_keys_tags },
  { id: 'lost', title: m.help_q_lost, text: m.help_q_lost_a, keys: m.help_keys_lost },
  { id: 'moved', title: m.help_q_moved, text: m.help_q_moved_a, keys: m.help_keys_moved },
  { id: 'blocked', title: m.help_q_blocked, text: m.help_q_blocked_a, keys: m.help_keys_blocked },
];

const words: readonly Told[] = [
  { id: 'bound', title: m.help_word_bound, text: m.help_word_bound_is, keys: null },
  { id: 'unbind', title: m.help_word_unbind, text: m.help_word_unbind_is, keys: null },
  { id: 'switch', title: m.help_word_switch, text: m.help_word_switch_is, keys: null },
  { id: 'cancel', title: m.help_word_cancel, text: m.help_word_cancel_is, keys: null },
  { id: 'delete', title: m.help_word_delete, text: m.help_word_delete_is, keys: null },
  { id: 'holding', title: m.help_word_holding, text: m.help_word_holding_is_plain, keys: null },
  { id: 'second', title: m.help_word_second, text: m.help_word_second_is, keys: null },
];

type Page = Told & { to: string };

const pages: readonly Page[] = [
  { id: 'urgent', title: m.urgent_title, text: m.urgent_lead, keys: m.help_keys_urgent, to: paths.urgent },
  { id: 'stolen', title: m.urgent_stolen, text: m.urgent_stolen_first, keys: null, to: `${paths.urgent}#stolen` },
  { id: 'account', title: m.urgent_account, text: m.urgent_account_first, keys: null, to: `${paths.urgent}#account` },
  { id: 'money', title: m.urgent_money, text: m.urgent_money_first, keys: null, to: `${paths.urgent}#money` },
  ...cases.map(({ id, title, keys, parts: [first] }) => ({
    id: `case-${id}`,
    title,
    text: first.text,
    keys,
    to: paths.case(id),
  })),
  { id: 'apps', title: m.apps_title, text: m.apps_lead, keys: m.help_keys_apps, to: paths.apps },
  { id: 'check', title: m.check_title, text: m.check_lead, keys: null, to: paths.holderCheck },
  { id: 'rules', title: m.rules_rules_title, text: m.rules_rules_lead, keys: m.help_keys_rules, to: paths.rules },
  {
    id: 'privacy',
    title: m.help_privacy_title,
    text: m.help_privacy_lead,
    keys: m.help_keys_privacy,
    to: paths.privacy,
  },
  { id: 'a11y', title: m.help_a11y_title, text: m.help_a11y_lead, keys: m.help_keys_a11y, to: paths.accessibility },
];

/** All that a case says is looked through, not its first line only. */
const wholeText = (id: string, text: Words): readonly Bilingual[] => {
  const one = cases.find((each) => `case-${each.id}` === id);
  return one === undefined ? [inEach(text)] : one.parts.map((part) => inEach(part.text));
};

const told = (kind: HelpKind, list: readonly Told[], toOf: (id: string) => string | null): HelpEntry[] =>
  list.map(({ id, title, text, keys }) => ({
    id: `${kind}-${id}`,
    kind,
    title: title(),
    text: text(),
    to: toOf(id),
    named: namedBy(inEach(title), keys && inEach(keys), wholeText(id, text)),
  }));

/** In the language of the page; rules and apps as the service has them. */
export function helpIndex(
  service: Service,
  apps: readonly App[],
  reasons: readonly Reason[],
  details: readonly AppDetails[],
): HelpEntry[] {
  return [
    ...told('page', pages, (id) => pages.find((page) => page.id === id)?.to ?? null),
    ...told('question', questions, () => null),
    ...told('word', words, () => null),
    ...service.rules.map((rule) => ({
      id: `rule-${rule.id}`,
      kind: 'rule' as const,
      title: inLocale(rule.name),
      text: ruleWords(rule),
      to: paths.rule(rule.id),
      named: namedBy(rule.name, null, [reasonOf(rule, reasons).why]),
    })),
    ...apps.map((app) => ({
      id: `app-${app.id}`,
      kind: 'app' as const,
      title: inLocale(app.name),
      text: inLocale(detailsOf(app, details).about),
      to: paths.app(app.id),
      named: app,
    })),
  ];
}
