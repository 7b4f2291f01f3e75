/** The apps that this world knows: real ones by name, then the invented ones. Within a rank, lists keep this order. */
import type { App } from '#domain/app.ts';
import { financeApps } from '#twin/apps/finance.ts';
import { inventedApps } from '#twin/apps/invented.ts';
import { lifeApps } from '#twin/apps/life.ts';
import { socialApps } from '#twin/apps/social.ts';
import { workApps } from '#twin/apps/work.ts';

export { volumeApps } from '#twin/apps/invented.ts';

export const realApps: readonly App[] = [...financeApps, ...socialApps, ...lifeApps, ...workApps];

export const catalogue: readonly App[] = [...realApps, ...inventedApps];
