/** What a request on each basis will do, and why an account can't be requested. */
import { formatNearDate } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import type { CareGroup } from '#domain/app.ts';
import type { Eligibility, Obstacle } from '#domain/eligibility.ts';
import type { DateMove } from '#domain/line.ts';
import type { Basis } from '#domain/requests/basis.ts';
import type { RefusedRow } from '#domain/submission.ts';

type Words<K extends string> = Readonly<Record<K, () => string>>;

const effectWords: Words<Basis> = {
  formerHolder: () => m.unbind_effect_former_holder(),
  notMine: () => m.unbind_effect_not_mine(),
  leaving: () => m.unbind_effect_leaving(),
};

export const groupWords: Words<CareGroup> = {
  money: () => m.unbind_group_money(),
  recovery: () => m.unbind_group_recovery(),
  social: () => m.unbind_group_social(),
  rest: () => m.unbind_group_rest(),
};

const moveWords: Words<DateMove> = {
  retrieved: () => m.unbind_moved_retrieved(),
  portedIn: () => m.unbind_moved_ported(),
  transferred: () => m.unbind_moved_transferred(),
};

/** What a request will do, as far as anybody can tell: said before the button. */
export function effectOf({ basis, mayFindNothing, onlySaid }: Extract<Eligibility, { kind: 'request' }>): string {
  if (onlySaid !== null) return m.unbind_effect_said({ moved: moveWords[onlySaid]() });
  return mayFindNothing ? m.unbind_effect_may_find_nothing() : effectWords[basis]();
}

const obstacleWords: Words<Obstacle> = {
  suspended: () => m.unbind_why_suspended(),
  released: () => m.unbind_why_released(),
  notConnected: () => m.unbind_why_not_connected(),
  declined: () => m.unbind_why_declined(),
  silent: () => m.unbind_why_silent(),
  gone: () => m.unbind_why_gone(),
  numberKind: () => m.unbind_why_number_kind(),
  switchedOff: () => m.unbind_why_switched_off(),
};

/** Why a row can't be chosen; empty for one that can. */
export function whyNot(eligibility: Eligibility): string {
  switch (eligibility.kind) {
    case 'request':
      return '';
    case 'none':
      return obstacleWords[eligibility.reason]();
    case 'alreadyOpen':
      return m.unbind_why_already_open();
    case 'ownAccount':
      return m.unbind_why_own_account();
    case 'tooEarly':
      return m.unbind_why_too_early({ date: formatNearDate(eligibility.lookAgainAt) });
    case 'selfCutGuard':
      return m.unbind_why_moved({ moved: moveWords[eligibility.because]() });
    case 'askWhose':
      return m.unbind_why_ask_whose();
  }
}

/** Why the service did not take a row. */
export const refusedRowWords: Words<RefusedRow> = {
  none: () => m.unbind_why_none(),
  ownAccount: () => m.unbind_why_own_account(),
  tooEarly: () => m.unbind_why_too_early_plain(),
  selfCutGuard: () => m.unbind_why_date_moved(),
  askWhose: () => m.unbind_why_ask_whose(),
  unknownBinding: () => m.unbind_why_unknown_binding(),
  appUnreachable: () => m.unbind_why_app_unreachable(),
  unknown: () => m.unbind_why_unclear(),
};
