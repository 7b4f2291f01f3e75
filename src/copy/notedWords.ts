/** Words for the person's own list, and one kind sentence for each way in which something can't be noted. */
import { formatDate } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { appName } from '#copy/words.ts';
import type { App, CareGroup } from '#domain/app.ts';
import type { NoteVerdict } from '#domain/own/judgeNote.ts';
import { LONGEST_NAME, MOST_NOTED, type NotedAccount, type NotedWhat } from '#domain/own/noted.ts';
import type { NotedKind } from '#domain/own/notedKinds.ts';

export const kindWords: Readonly<Record<NotedKind, () => string>> = {
  bank: () => m.noted_kind_bank(),
  investment: () => m.noted_kind_investment(),
  insurance: () => m.noted_kind_insurance(),
  socialInsurance: () => m.noted_kind_social_insurance(),
  mailbox: () => m.noted_kind_mailbox(),
  device: () => m.noted_kind_device(),
  chat: () => m.noted_kind_chat(),
  government: () => m.noted_kind_government(),
  health: () => m.noted_kind_health(),
  school: () => m.noted_kind_school(),
  work: () => m.noted_kind_work(),
  travel: () => m.noted_kind_travel(),
  courier: () => m.noted_kind_courier(),
  household: () => m.noted_kind_household(),
  shop: () => m.noted_kind_shop(),
  other: () => m.noted_kind_other(),
};

export const exampleWords: Readonly<Record<NotedKind, () => string>> = {
  bank: () => m.noted_example_bank(),
  investment: () => m.noted_example_investment(),
  insurance: () => m.noted_example_insurance(),
  socialInsurance: () => m.noted_example_social_insurance(),
  mailbox: () => m.noted_example_mailbox(),
  device: () => m.noted_example_device(),
  chat: () => m.noted_example_chat(),
  government: () => m.noted_example_government(),
  health: () => m.noted_example_health(),
  school: () => m.noted_example_school(),
  work: () => m.noted_example_work(),
  travel: () => m.noted_example_travel(),
  courier: () => m.noted_example_courier(),
  household: () => m.noted_example_household(),
  shop: () => m.noted_example_shop(),
  other: () => m.noted_example_other(),
};

export const guardWords: Readonly<Record<CareGroup, () => string>> = {
  money: () => m.noted_group_money(),
  recovery: () => m.noted_group_recovery(),
  social: () => m.noted_group_social(),
  rest: () => m.noted_group_rest(),
};

export const notedName = ({ what }: { what: NotedWhat }, app: App | null): string =>
  what.by === 'name' && what.name !== '' ? what.name : appName(app);

export const notedState = ({ doneAt }: Pick<NotedAccount, 'doneAt'>): string =>
  doneAt === null ? m.noted_to_do() : m.noted_done({ date: formatDate(doneAt) });

/** `name` is what the standing account is called. */
export function noteFaultWords(verdict: Exclude<NoteVerdict, { kind: 'note' }>, name: string): string {
  switch (verdict.fault) {
    case 'empty':
      return m.noted_fault_empty();
    case 'tooLong':
      return m.noted_fault_too_long({ count: verdict.count, most: LONGEST_NAME });
    case 'longNumber':
      return m.noted_fault_long_number();
    case 'twice':
      return m.noted_fault_twice({ name });
    case 'inquiryAsks':
      return m.noted_fault_inquiry_asks({ name: appName(verdict.app) });
    case 'unknownApp':
      return m.noted_fault_unknown_app();
    case 'full':
      return m.noted_fault_full({ most: MOST_NOTED });
    case 'ended':
      return m.noted_ended();
  }
}
