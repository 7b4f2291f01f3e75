/** Words for the parts of a report, shared by the screen and the table file. */
import { formatDate, formatDay, formatMonth, formatTime } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { askWords, byWords, eventWords, exemptionWords, refusalWords } from '#copy/requestStoryWords.ts';
import { requestWord } from '#copy/requestWords.ts';
import { ownAccountWords } from '#copy/words.ts';
import { type Binding, isProvedGone, type Whose } from '#domain/binding.ts';
import type { Report, ReportAccount, ReportNoted, ReportRequest } from '#domain/report.ts';
import { stageOf } from '#domain/request.ts';
import type { Step } from '#domain/requestStory.ts';
import type { Instant } from '#domain/time.ts';

/** `2026年11月23日 16:57`, Beijing time: what is kept needs its year. */
export const formatMoment = (at: Instant): string => m.report_moment({ date: formatDate(at), time: formatTime(at) });

export const whoseWords: Readonly<Record<Whose, () => string>> = {
  beforeMe: () => m.accounts_line_before_me(),
  fromMyTime: () => m.accounts_line_from_my_time(),
  cantTell: () => m.accounts_line_cant_tell(),
};

export function linkedWord({ boundAt }: Pick<Binding, 'boundAt'>): string {
  if (boundAt === null) return m.report_linked_unknown();
  return boundAt.by === 'day' ? formatDay(boundAt.day) : formatMonth(boundAt.month);
}

/** Why it was refused or held back; null where there is no reason to give. */
export function requestReason({ refusal, exemption }: ReportRequest): string | null {
  if (refusal !== null) return refusalWords[refusal.reason]();
  return exemption === null ? null : exemptionWords[exemption]();
}

export function requestAsk({ ask }: ReportRequest): string | null {
  return ask === null ? null : askWords[ask.what]();
}

/** How a noted account stands, by the holder's own word. */
export const notedNowWord = ({ doneAt }: ReportNoted): string =>
  doneAt === null ? m.report_noted_to_do() : m.report_noted_done({ date: formatDate(doneAt) });

/** How the account stands: its end, its newest request while that matters, else that it is linked. `now` in ms since the epoch. */
export function accountWord(
  account: ReportAccount,
  { inquiry, requests }: Pick<Report, 'inquiry' | 'requests'>,
  now: number,
): string {
  if (account.goneAt !== null) {
    const date = formatDate(account.goneAt);
    return isProvedGone(account) && account.lastRecheckAt !== null
      ? m.report_gone_proved({ date, proved: formatDate(account.lastRecheckAt) })
      : m.report_gone_on({ date });
  }
  if (account.ownAccount === 'saidDone' || account.ownAccount === 'stillThere') {
    return ownAccountWords[account.ownAccount]();
  }
  const newest = requests.find(({ accountId }) => accountId === account.id);
  const stage = newest && stageOf(newest);
  if (newest === undefined || stage === 'dropped') {
    const isEarlier = inquiry !== null && account.toldAt < inquiry.submittedAt;
    return isEarlier ? m.report_bound_earlier({ date: formatDate(account.toldAt) }) : m.report_bound();
  }
  return stage === 'granted' ? m.accounts_reappeared() : requestWord(newest, now);
}

/** Who did it stands in most of the words themselves; where it does not, it is added. */
export function stepWord({ event, by }: Step): string {
  const what = eventWords[event]();
  return event === 'answeredInVain' || event === 'closed' ? m.report_step_by({ what, by: byWords[by]() }) : what;
}
