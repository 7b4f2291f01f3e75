/** Filter, search and groups of the account list. Pure. */

import { type Account, countAccounts } from '#domain/account.ts';
import { type AppCategory, categoryOf } from '#domain/app.ts';
import { type Answer, isUnanswered, type Reply } from '#domain/inquiry.ts';
import { type Section, sectionsOf } from '#shell/list/sections.ts';

/** In the order of the chips; their names stand in the URL. */
export const shows = ['all', 'care', 'underWay', 'unbound', 'unanswered'] as const;
export type Show = (typeof shows)[number];

export function isShow(text: string | null): text is Show {
  return shows.some((show) => show === text);
}

export function isShown(account: Account, show: Show): boolean {
  switch (show) {
    case 'all':
      return true;
    case 'care':
      return account.care;
    case 'underWay':
      return account.turn === 'underWay';
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
  return show === 'all' || (show === 'unanswered' && isUnanswered(group));
}

export function countOf(show: Show, accounts: readonly Account[], replies: readonly Reply[]): number {
  if (show === 'unanswered') return replies.filter(({ answer }) => isUnanswered(answer)).length;
  return countAccounts(accounts.filter((account) => isShown(account, show)));
}

/** What needs care first, then by kind of app; what is done comes last. */
export const accountGroups = ['care', 'finance', 'social', 'life', 'work', 'gone'] as const;
export type AccountGroup = 'care' | AppCategory | 'gone';

export function groupOf(account: Account): AccountGroup {
  if (account.binding.goneAt !== null) return 'gone';
  return account.care ? 'care' : categoryOf(account.app);
}

/** The groups that any of the accounts is in. */
export function groupsOf(accounts: readonly Account[]): Section<Account, AccountGroup>[] {
  return sectionsOf(accountGroups, accounts, groupOf);
}
