/** What a request on each basis will do, and why an account can't be requested. */
import { formatShortDate } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import type { CareGroup } from '#domain/app.ts';
import type { Basis, Eligibility, Obstacle } from '#domain/eligibility.ts';
import type { RefusedRow } from '#domain/submission.ts';

type Words<K extends string> = Readonly<Record<K, () => string>>;

export const effectWords: Words<Basis> = {
  formerHolder: () => m.unbinding_effect_former_holder(),
  notMine: () => m.unbinding_effect_not_mine(),
  leaving: () => m.unbinding_effect_leaving(),
};

export const groupWords: Words<CareGroup> = {
  money: () => m.unbinding_group_money(),
  recovery: () => m.unbinding_group_recovery(),
  social: () => m.unbinding_group_social(),
  rest: () => m.unbinding_group_rest(),
};

const obstacleWords: Words<Obstacle> = {
  suspended: () => m.unbinding_why_suspended(),
  released: () => m.unbinding_why_released(),
  notConnected: () => m.unbinding_why_not_connected(),
  declined: () => m.unbinding_why_declined(),
  silent: () => m.unbinding_why_silent(),
  gone: () => m.unbinding_why_gone(),
  numberKind: () => m.unbinding_why_number_kind(),
  switchedOff: () => m.unbinding_why_switched_off(),
};

/** Why a row can't be chosen; empty for one that can. */
export function whyNot(eligibility: Eligibility): string {
  switch (eligibility.kind) {
    case 'request':
      return '';
    case 'none':
      return obstacleWords[eligibility.reason]();
    case 'alreadyOpen':
      return m.unbinding_why_already_open();
    case 'ownAccount':
      return m.unbinding_why_own_account();
    case 'tooEarly':
      return m.unbinding_why_too_early({ date: formatShortDate(eligibility.lookAgainAt) });
    case 'selfCutGuard':
      return m.unbinding_why_self_cut_guard();
    case 'askWhose':
      return m.unbinding_why_ask_whose();
  }
}

/** Why the service did not take a row. */
export const refusedRowWords: Words<RefusedRow> = {
  none: () => m.unbinding_why_none(),
  ownAccount: () => m.unbinding_why_own_account(),
  tooEarly: () => m.unbinding_why_too_early_plain(),
  selfCutGuard: () => m.unbinding_why_self_cut_guard(),
  askWhose: () => m.unbinding_why_ask_whose(),
  unknownBinding: () => m.unbinding_why_unknown_binding(),
  appUnreachable: () => m.unbinding_why_app_unreachable(),
  unknown: () => m.unbinding_why_unclear(),
};
