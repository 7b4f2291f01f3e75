/** The apps that this world knows: real ones by name, then the invented ones. Within a rank, lists keep this order. */
import type { App } from '#domain/app.ts';
import { financeApps } from '#twin/catalogue/finance.ts';
import { inventedApps } from '#twin/catalogue/invented.ts';
import { lifeApps } from '#twin/catalogue/life.ts';
import { socialApps } from '#twin/catalogue/social.ts';
import { workApps } from '#twin/catalogue/work.ts';

export { volumeApps } from '#twin/catalogue/invented.ts';

export const realApps: readonly App[] = [...financeApps, ...socialApps, ...lifeApps, ...workApps];

export const catalogue: readonly App[] = [...realApps, ...inventedApps];
