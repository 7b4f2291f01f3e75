/** Filter, search and groups of the account list. Pure. */

import { type FoundAccount, isUnderWay, needsCare } from '#domain/account.ts';
import type { AppCategory } from '#domain/app.ts';
import type { Answer, Reply } from '#domain/inquiry.ts';
import { type Section, sectionsOf } from '#shell/list/sections.ts';

/** In the order of the chips; their names stand in the URL. */
export const shows = ['all', 'care', 'underWay', 'unbound', 'unanswered'] as const;
export type Show = (typeof shows)[number];

export function isShow(text: string | null): text is Show {
  return shows.some((show) => show === text);
}

export function isShown(account: FoundAccount, show: Show, now: number): boolean {
  switch (show) {
    case 'all':
      return true;
    case 'care':
      return needsCare(account, now);
    case 'underWay':
      return isUnderWay(account, now);
    case 'unbound':
      return account.binding.goneAt !== null;
    case 'unanswered':
      return false;
  }
}

/** The kinds of reply that have no account to show: each a group of its own, in this order, never merged. */
export const replyGroups = ['waiting', 'silent', 'none', 'declined', 'notCovered'] as const satisfies readonly Answer[];
export type ReplyGroup = (typeof replyGroups)[number];

/** Which of them a filter leaves standing. */
export function showsReplies(show: Show, group: ReplyGroup): boolean {
  return show === 'all' || (show === 'unanswered' && (group === 'waiting' || group === 'silent'));
}

export function countOf(show: Show, accounts: readonly FoundAccount[], replies: readonly Reply[], now: number): number {
  if (show === 'unanswered') return replies.filter(({ answer }) => answer === 'waiting' || answer === 'silent').length;
  return accounts.filter((account) => isShown(account, show, now)).length;
}

/** What needs care first, then by kind of app; what is done comes last. */
export const accountGroups = ['care', 'finance', 'social', 'life', 'work', 'gone'] as const;
export type AccountGroup = 'care' | AppCategory | 'gone';

export function groupOf(account: FoundAccount, now: number): AccountGroup {
  if (account.binding.goneAt !== null) return 'gone';
  return needsCare(account, now) ? 'care' : account.app.category;
}

/** The groups that any of the accounts is in. */
export function groupsOf(accounts: readonly FoundAccount[], now: number): Section<FoundAccount, AccountGroup>[] {
  return sectionsOf(accountGroups, accounts, (account) => groupOf(account, now));
}

/** Bare counts weigh what they say. */
export function sumOf(accounts: readonly FoundAccount[]): number {
  return accounts.reduce((sum, { binding }) => sum + binding.count, 0);
}
