/** Which apps this world knows, and which of them are invented. */
import type { App, AppDetails } from '#domain/app.ts';
import { catalogue, catalogueDetails, volumeApps } from '#twin/apps/catalogue.ts';
import { inventedDetailsOf } from '#twin/apps/invented.ts';
import { rowWith } from '#twin/world/rows.ts';
import type { Tenure, World } from '#twin/world/world.ts';

type Known = Pick<World, 'volumeApps' | 'joined'>;

let made: { of: string; apps: readonly App[] } | null = null;

/** The catalogue with what has joined, and the volume apps where the world has them; the list is made once for each. */
export function appsOf(world: Known): readonly App[] {
  const of = JSON.stringify([world.volumeApps, world.joined]);
  if (made?.of !== of) {
    const apps = catalogue.map((app) => {
      const since = world.joined[app.id];
      return since === undefined ? app : { ...app, unbinding: { ...app.unbinding, state: 'covered' as const, since } };
    });
    made = { of, apps: world.volumeApps === 0 ? apps : [...apps, ...volumeApps(world.volumeApps)] };
  }
  return made.apps;
}

export const appDetailsOf = (world: Known): readonly AppDetails[] => [
  ...catalogueDetails,
  ...volumeApps(world.volumeApps).map(inventedDetailsOf),
];

export function findApp(world: Known, appId: string): App | undefined {
  return rowWith(appsOf(world), 'id', appId);
}

/** 示例应用甲 ... and 示例应用 001 ...: examples of the demo, never a real company. */
function isInvented(app: App): boolean {
  return app.id.startsWith('sample-') || app.id.startsWith('volume-');
}

/** No real company is said to join: that would be news that nobody has published. */
export function mayJoin(app: App): boolean {
  return isInvented(app) && app.unbinding.state === 'notCovered';
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
