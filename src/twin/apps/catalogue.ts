/** The apps that this world knows: real ones, one file each, then the invented ones. Within a rank, lists keep this order. */
import { type App, type AppDetails, appCategories } from '#domain/app.ts';
import { type AppFile, appOf, detailsOfFile } from '#twin/apps/appFile.ts';
import { inventedApps, inventedDetailsOf } from '#twin/apps/invented.ts';

export { volumeApps } from '#twin/apps/invented.ts';

/** Each file of a folder below this one. */
export const appFiles = Object.values(import.meta.glob<AppFile>('./*/*.ts', { eager: true, import: 'default' })).sort(
  (a, b) => appCategories.indexOf(a.category) - appCategories.indexOf(b.category) || a.place - b.place,
);

export const realApps: readonly App[] = appFiles.map(appOf);
export const realDetails: readonly AppDetails[] = appFiles.map(detailsOfFile);

export const catalogue: readonly App[] = [...realApps, ...inventedApps];
export const catalogueDetails: readonly AppDetails[] = [...realDetails, ...inventedApps.map(inventedDetailsOf)];
