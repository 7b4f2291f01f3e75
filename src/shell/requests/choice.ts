/** Choosing several accounts: those that can be requested by care, then those that can't. Pure. */
import { namesOf } from '#copy/words.ts';
import type { Account } from '#domain/account.ts';
import { type CareGroup, careGroupOf, careGroups } from '#domain/app.ts';
import type { Eligibility } from '#domain/eligibility.ts';
import { searched } from '#domain/search.ts';
import { type ListView, sectionsOf } from '#shell/list/useSettledView.ts';

export type ChoosableRow = Account & { eligibility: Extract<Eligibility, { kind: 'request' }> };

export function isChoosable(row: Account): row is ChoosableRow {
  return row.eligibility.kind === 'request';
}

/** What can be chosen by care, then what can't: the groups that any row is in, with the rows that were searched for. */
export function choiceView(rows: readonly Account[], query: string): ListView<Account, CareGroup | 'others'> {
  const isMeant = meantBy(rows, query);
  const groups = new Map<CareGroup | 'others', Account[]>();
  for (const row of rows) {
    const key = isChoosable(row) ? careGroupOf(row.app) : 'others';
    const own = groups.get(key) ?? [];
    if (isMeant(row)) own.push(row);
    groups.set(key, own);
  }
  const sections = sectionsOf([...careGroups, 'others'] as const, groups);
  return { asked: query.trim(), sections, total: sections.reduce((sum, section) => sum + section.rows.length, 0) };
}

/** What was searched for, by its app: the rows keep their order, since what is worst stays first. */
function meantBy(rows: readonly Account[], query: string): (row: Account) => boolean {
  if (query.trim() === '') return () => true;
  const meant = new Set(searched([...new Set(rows.map(({ app }) => app))], namesOf, query));
  return ({ app }) => meant.has(app);
}
