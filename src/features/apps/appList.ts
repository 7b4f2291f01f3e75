/** Filter, search and groups of the list of apps. Pure. */
import { type App, type AppCategory, appCategories } from '#domain/app.ts';
import { isCovered } from '#domain/coverage.ts';
import { searched } from '#domain/input/nameSearch.ts';
import { type Section, sectionsOf } from '#shell/list/sections.ts';

/** In the order of the chips; their names stand in the URL. */
export const kinds = ['all', ...appCategories] as const;
export type Kind = 'all' | AppCategory;
export const covers = ['any', 'inquiry', 'unbinding', 'neither'] as const;
export type Covers = (typeof covers)[number];

export type AppsView = { kind: Kind; covers: Covers; query: string };
export const whole: AppsView = { kind: 'all', covers: 'any', query: '' };

/** What the URL says, or the whole list where it says something unknown. */
export function read(params: URLSearchParams): Omit<AppsView, 'query'> {
  return {
    kind: kinds.find((kind) => kind === params.get('kind')) ?? whole.kind,
    covers: covers.find((one) => one === params.get('covers')) ?? whole.covers,
  };
}

export function write({ kind, covers: covered }: Omit<AppsView, 'query'>): URLSearchParams {
  const params = new URLSearchParams();
  if (kind !== whole.kind) params.set('kind', kind);
  if (covered !== whole.covers) params.set('covers', covered);
  return params;
}

function isShown(app: App, { kind, covers: covered }: Pick<AppsView, 'kind' | 'covers'>): boolean {
  if (kind !== 'all' && app.category !== kind) return false;
  if (covered === 'any') return true;
  if (covered === 'neither') return !isCovered(app, 'inquiry') && !isCovered(app, 'unbinding');
  return isCovered(app, covered);
}

export type AppGroup = AppCategory | 'found';

/** Best match first where something was typed, else by category. */
export function appSections(apps: readonly App[], view: AppsView): Section<App, AppGroup>[] {
  const matching = searched(
    apps.filter((app) => isShown(app, view)),
    (app) => app,
    view.query,
  );
  const isSearch = view.query.trim() !== '';
  return sectionsOf(['found', ...appCategories] as const, matching, (app) => (isSearch ? 'found' : app.category));
}

/** How many apps a chip would show, with the other filter as it stands. */
export function countOf(apps: readonly App[], filter: Pick<AppsView, 'kind' | 'covers'>): number {
  return apps.filter((app) => isShown(app, filter)).length;
}
