/** Choosing several accounts: those that can be requested by care, then those that can't. Pure. */
import { namesOf } from '#copy/words.ts';
import type { Account } from '#domain/account.ts';
import { type CareGroup, careGroupOf, careGroups } from '#domain/app.ts';
import type { Eligibility } from '#domain/eligibility.ts';
import { isShutOut } from '#domain/request.ts';
import { searched } from '#shell/list/search.ts';
import { type Section, sectionsOf } from '#shell/list/sections.ts';

export type ChoosableRow = Account & { eligibility: Extract<Eligibility, { kind: 'request' }> };

/** One that its app shuts out is asked for alone, on its own page, and not among others. */
export function isChoosable(row: Account): row is ChoosableRow {
  return row.eligibility.kind === 'request' && !isShutOut(row.request);
}

/** What can be chosen by care, then what can't: those that were searched for. */
export function choiceSections(rows: readonly Account[], query: string): Section<Account, CareGroup | 'others'>[] {
  return sectionsOf([...careGroups, 'others'] as const, rows.filter(meantBy(rows, query)), (row) =>
    isChoosable(row) ? careGroupOf(row.app) : 'others',
  );
}

/** What was searched for, by its app: the rows keep their order, since what is worst stays first. */
function meantBy(rows: readonly Account[], query: string): (row: Account) => boolean {
  if (query.trim() === '') return () => true;
  const meant = new Set(searched([...new Set(rows.map(({ app }) => app))], namesOf, query));
  return ({ app }) => meant.has(app);
}
