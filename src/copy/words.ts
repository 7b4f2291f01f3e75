/** Words for the facts of lines, bindings, replies and rules. Each record is exhaustive: a new state without words does not compile. */

import { inLocale } from '#copy/bilingual.ts';
import { m } from '#copy/generated/messages.js';
import type { App, AppCategory, Named, OldNumberNeed } from '#domain/app.ts';
import { type Binding, type Declaration, hiddenHandle, type OwnAccountState } from '#domain/binding.ts';
import type { Carrier } from '#domain/carrier.ts';
import type { Inquiry } from '#domain/inquiry.ts';
import type { Phase } from '#domain/line.ts';
import type { Basis } from '#domain/requests/basis.ts';
import type { Rule } from '#domain/sources.ts';

export { inLocale } from '#copy/bilingual.ts';

type Words<K extends string> = Readonly<Record<K, () => string>>;

export const carrierWords: Words<Carrier | 'unknown'> = {
  mobile: () => m.common_carrier_mobile(),
  unicom: () => m.common_carrier_unicom(),
  telecom: () => m.common_carrier_telecom(),
  broadnet: () => m.common_carrier_broadnet(),
  mvno: () => m.common_carrier_mvno(),
  unknown: () => m.common_carrier_unknown(),
};

export const phaseWords: Words<Phase> = {
  active: () => m.common_phase_active(),
  suspended: () => m.common_phase_suspended(),
  coolingOff: () => m.common_phase_cooling_off(),
  released: () => m.common_phase_released(),
};

export const categoryWords: Words<AppCategory> = {
  finance: () => m.common_category_finance(),
  social: () => m.common_category_social(),
  life: () => m.common_category_life(),
  work: () => m.common_category_work(),
};

export const declarationWords: Words<Declaration> = {
  mine: () => m.states_mine(),
  notMine: () => m.states_not_mine(),
  unsure: () => m.states_unsure(),
};

export const ownAccountWords: Words<OwnAccountState> = {
  toDo: () => m.states_own_to_do(),
  saidDone: () => m.states_own_said_done(),
  proved: () => m.states_own_proved(),
  stillThere: () => m.states_own_still_there(),
};

export const basisWords: Words<Basis | 'unknown'> = {
  formerHolder: () => m.states_basis_former_holder(),
  notMine: () => m.states_basis_not_mine(),
  leaving: () => m.states_basis_leaving(),
  unknown: () => m.states_basis_unknown(),
};

/** Whether switching an account takes the number that is given up. */
export const oldNumberWords: Words<OldNumberNeed> = {
  needed: () => m.apps_old_needed(),
  helps: () => m.apps_old_helps(),
  notNeeded: () => m.apps_old_not_needed(),
  unknown: () => m.apps_old_unknown(),
};

export const certaintyWords: Words<Rule['certainty']> = {
  official: () => m.help_certainty_official(),
  press: () => m.help_certainty_press(),
  promise: () => m.help_certainty_promise(),
  unknown: () => m.help_certainty_unknown(),
};

const unnamed: Named = {
  name: { 'zh-CN': m.common_unknown_app({}, { locale: 'zh-CN' }), en: m.common_unknown_app({}, { locale: 'en' }) },
  aliases: [],
  formerNames: [],
  pinyin: '',
  initials: null,
  otherPinyin: [],
};

export type AnyApp = App | null | undefined;

/** What an app is called and found by. One that is not in the catalogue (any more) is not hidden, so it has words too. */
export const namesOf = (app: AnyApp): Named => app ?? unnamed;

export const appName = (app: AnyApp): string => inLocale(namesOf(app).name);

const turning = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** Marks in a nickname that would turn the words around it are dropped, and one that runs from right to left stays in its place. */
export function isolated(handle: string): string {
  const plain = handle.replace(turning, '');
  return rightToLeft.test(plain) ? `\u2068${plain}\u2069` : plain;
}

/** The masked handle, words where it is kept back, or the bare count where the app told no more. */
export function whichAccount({ handle, count }: Pick<Binding, 'handle' | 'count'>): string {
  if (handle === hiddenHandle) return m.common_name_hidden();
  return handle === null ? m.common_count_only({ count }) : isolated(handle);
}

/** Tells the account apart from every other in a list of names. `sharesApp`: its app has more than one of them. */
export function accountName(app: AnyApp, account: Pick<Binding, 'handle' | 'count'>, sharesApp: boolean): string {
  const name = appName(app);
  return sharesApp ? m.common_app_and_which({ app: name, which: whichAccount(account) }) : name;
}

const NAMED = 6;

/** The apps that have not replied yet: all by name while they are few, otherwise the first of them and their number. */
export function outstandingWords({ replies }: Inquiry, apps: readonly App[]): string {
  const waiting = replies.filter(({ answer }) => answer === 'waiting');
  const names = waiting
    .slice(0, NAMED)
    .map(({ appId }) => appName(apps.find(({ id }) => id === appId)))
    .join(m.accounts_comma());
  return waiting.length > NAMED
    ? m.accounts_outstanding_some({ names, count: waiting.length })
    : m.accounts_outstanding({ names });
}
