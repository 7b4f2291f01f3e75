import { type App, careRank } from '#domain/app.ts';
import type { Binding } from '#domain/binding.ts';

/** An app that nobody knows of is looked at last. */
const UNKNOWN_RANK = 3;

/** Bindings that still stand, worst first. */
export function stillBound(bindings: readonly Binding[], apps: ReadonlyMap<string, App>): Binding[] {
  const rank = ({ appId }: Binding) => {
    const app = apps.get(appId);
    return app === undefined ? UNKNOWN_RANK : careRank(app);
  };
  return bindings.filter((binding) => binding.goneAt === null).sort((a, b) => rank(a) - rank(b));
}
