/** The accounts as rows for unbinding: what may be requested on which basis, what may not and why, grouped by care. */
import type { Accounts } from '#api/accounts.ts';
import { type App, type CareGroup, careGroupOf, careGroups, careRank } from '#domain/app.ts';
import { type Binding, sharedAppsAmong } from '#domain/binding.ts';
import { type Capabilities, type Eligibility, eligibilityOf } from '#domain/eligibility.ts';
import { answersOf } from '#domain/inquiry.ts';
import type { Line } from '#domain/line.ts';
import { searched } from '#domain/search.ts';
import { type Section, sectionsOf } from '#shell/list/sections.ts';
import { standIn } from '#shell/parts/standIn.ts';

export type UnbindingRow = {
  binding: Binding;
  app: App;
  eligibility: Eligibility;
  /** The app has more than one account on this number. */
  sharesApp: boolean;
};
export const idOf = ({ binding }: UnbindingRow): string => binding.id;

export type ChoosableRow = UnbindingRow & { eligibility: Extract<Eligibility, { kind: 'request' }> };

export type RowFacts = { accounts: Accounts; apps: App[]; line: Line; capabilities: Capabilities };

/** Every account, worst first. One whose app is not in the catalogue (any more) stands there, and can't be requested. */
export function unbindingRows({ accounts, apps, line, capabilities }: RowFacts, now: number): UnbindingRow[] {
  const byId = new Map(apps.map((app) => [app.id, app]));
  const sharesApp = sharedAppsAmong(accounts.bindings);
  const answerOf = answersOf(accounts.inquiry);
  return accounts.bindings
    .map((binding): UnbindingRow => {
      const app = byId.get(binding.appId) ?? standIn(binding.appId);
      const answer = answerOf(app.id);
      const eligibility = eligibilityOf({ line, binding, app, answer, capabilities }, now);
      return { binding, app, eligibility, sharesApp: sharesApp(binding) };
    })
    .sort((a, b) => careRank(a.app) - careRank(b.app));
}

export function isChoosable(row: UnbindingRow): row is ChoosableRow {
  return row.eligibility.kind === 'request';
}

/** What can be chosen by care, then what can't: those that were searched for. */
export function choiceSections(
  rows: readonly UnbindingRow[],
  query: string,
): Section<UnbindingRow, CareGroup | 'others'>[] {
  return sectionsOf([...careGroups, 'others'] as const, rows.filter(meantBy(rows, query)), (row) =>
    isChoosable(row) ? careGroupOf(row.app) : 'others',
  );
}

/** What was searched for, by its app: the rows keep their order, since what is worst stays first. */
function meantBy(rows: readonly UnbindingRow[], query: string): (row: UnbindingRow) => boolean {
  if (query.trim() === '') return () => true;
  const meant = new Set(searched([...new Set(rows.map(({ app }) => app))], (app) => app, query));
  return ({ app }) => meant.has(app);
}
