/** Which apps this world knows, and which of them are invented. */
import type { App } from '#domain/app.ts';
import { catalogue, volumeApps } from '#twin/catalogue/catalogue.ts';
import { rowWith } from '#twin/rows.ts';
import type { Tenure, World } from '#twin/world.ts';

let known: { volume: number; apps: readonly App[] } | null = null;

/** The catalogue, and the volume apps where the world has them; the list is made once per volume. */
export function appsOf(world: Pick<World, 'volumeApps'>): readonly App[] {
  if (known?.volume !== world.volumeApps) {
    known = {
      volume: world.volumeApps,
      apps: world.volumeApps === 0 ? catalogue : [...catalogue, ...volumeApps(world.volumeApps)],
    };
  }
  return known.apps;
}

export function findApp(world: Pick<World, 'volumeApps'>, appId: string): App | undefined {
  return rowWith(appsOf(world), 'id', appId);
}

/** 示例应用甲 ... and 示例应用 001 ...: examples of the demo, never a real company. */
function isInvented(app: App): boolean {
  return app.id.startsWith('sample-') || app.id.startsWith('volume-');
}

/** Invented apps take part only where the tenure's scene uses them. */
export function appsFor(world: World, tenure: Tenure): readonly App[] {
  const used = new Set([
    ...tenure.hidden.map((h) => h.appId),
    ...Object.keys(tenure.answers),
    ...Object.keys(tenure.outcomes),
  ]);
  return appsOf(world).filter((app) => !isInvented(app) || used.has(app.id));
}
