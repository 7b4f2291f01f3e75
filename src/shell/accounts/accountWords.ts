/** Words and joint of an account's state, its one line of reason, and why it can't be requested. Exhaustive by type. */
import { formatNearDate, formatShortDate, formatShortLastDay } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import {
  askedDueWords,
  askedWord,
  dueWords,
  requestJoints,
  requestStateWords,
  supplyByWords,
} from '#copy/requestWords.ts';
import { accountName, categoryWords, ownAccountWords } from '#copy/words.ts';
import type { Account, AccountState } from '#domain/account.ts';
import type { Whose } from '#domain/binding.ts';
import type { Obstacle } from '#domain/eligibility.ts';
import type { AccountGroup, Show } from '#shell/accounts/accountList.ts';
import type { JointShape } from '#ui/joints.ts';

type Words<K extends string> = Readonly<Record<K, () => string>>;

/** Tells the account apart from every other in a list of names. */
export function fullName({ app, binding, sharesApp }: Account): string {
  return accountName(app, binding, sharesApp);
}

const ownStates: Readonly<
  Record<Exclude<AccountState, keyof typeof requestJoints>, { joint: JointShape; word: () => string }>
> = {
  bound: { joint: 'bound', word: () => m.states_bound() },
  gone: { joint: 'unbound', word: () => m.states_gone() },
  proved: { joint: 'doneByYou', word: ownAccountWords.proved },
  saidDone: { joint: 'inProgress', word: ownAccountWords.saidDone },
  stillThere: { joint: 'needsYou', word: ownAccountWords.stillThere },
  reappeared: { joint: 'cameBack', word: () => m.accounts_reappeared() },
};

function isRequestState(state: AccountState): state is keyof typeof requestJoints {
  return state in requestJoints;
}

export function jointOf(state: AccountState): JointShape {
  return isRequestState(state) ? requestJoints[state].joint : ownStates[state].joint;
}

export function stateWord({ state, asked }: Pick<Account, 'state' | 'asked'>): string {
  if (!isRequestState(state)) return ownStates[state].word();
  const taken = askedWord(asked);
  if (taken !== null) return taken;
  return state === 'overdue' ? m.states_overdue() : requestStateWords[state]();
}

export const whoseLines: Words<Whose> = {
  beforeMe: () => m.accounts_line_before_me(),
  fromMyTime: () => m.accounts_line_from_my_time(),
  cantTell: () => m.accounts_line_cant_tell(),
};

const obstacleLines: Words<Obstacle> = {
  suspended: () => m.accounts_line_suspended(),
  released: () => m.accounts_line_released(),
  notConnected: () => m.accounts_line_not_connected(),
  declined: () => m.accounts_line_declined(),
  silent: () => m.accounts_line_silent(),
  gone: () => m.states_gone(),
  numberKind: () => m.accounts_line_number_kind(),
  switchedOff: () => m.accounts_line_switched_off(),
};

/** The row's one line under its state: when something is due, why nothing can be done, or whose it is. `now` in ms. */
export function reasonLine(account: Account, now: number): string | null {
  const { binding, request, state, asked } = account;
  if (binding.goneAt !== null) return m.accounts_line_since({ date: formatShortDate(binding.goneAt, now) });
  if (asked.length > 0 && isRequestState(state)) return askedDueWords(asked, now);
  switch (state) {
    case 'submitted':
    case 'acknowledged':
    case 'inProgress':
    case 'appealed':
      return request && dueWords(request.dueAt, request.dueExpected, now);
    case 'overdue':
      return request && m.accounts_line_was_due({ date: formatShortLastDay(request.dueAt, now) });
    case 'needsAction':
      return request?.ask ? supplyByWords(request.ask, now) : null;
    case 'saidDone':
      return binding.recheckAskedAt === null ? m.accounts_line_not_rechecked() : m.accounts_line_rechecking();
    case 'refused':
    case 'exempt':
    case 'nothingFound':
    case 'unknown':
      return null;
    case 'bound':
    case 'reappeared':
    case 'stillThere':
    case 'withdrawn':
    case 'closed':
    case 'unbound':
    case 'gone':
    case 'proved':
      return eligibilityLine(account);
  }
}

function eligibilityLine({ eligibility, whose }: Account): string {
  switch (eligibility.kind) {
    case 'none':
      return obstacleLines[eligibility.reason]();
    case 'tooEarly':
      return m.accounts_line_too_early({ date: formatNearDate(eligibility.lookAgainAt) });
    case 'ownAccount':
      return m.accounts_line_own();
    case 'selfCutGuard':
      return m.accounts_line_guard();
    case 'request':
      return eligibility.basis === 'leaving' ? m.accounts_line_leaving() : whoseLines[whose]();
    case 'askWhose':
    case 'alreadyOpen':
      return whoseLines[whose]();
  }
}

export const groupWords: Words<AccountGroup> = {
  care: () => m.accounts_group_care(),
  ...categoryWords,
  gone: () => m.accounts_group_gone(),
};

export const showWords: Words<Show> = {
  all: () => m.accounts_show_all(),
  care: () => m.accounts_show_care(),
  underWay: () => m.accounts_show_under_way(),
  unbound: () => m.accounts_show_unbound(),
  unanswered: () => m.accounts_show_unanswered(),
};
