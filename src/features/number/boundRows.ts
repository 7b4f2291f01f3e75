/** What is still bound to the number, as rows: worst first, each with its state. Pure. */
import type { App } from '#domain/app.ts';
import type { Binding } from '#domain/binding.ts';
import { isOverdue, type UnbindingRequest } from '#domain/request.ts';
import { stillBound } from '#domain/stillBound.ts';

export type BoundState = UnbindingRequest['state'] | 'overdue' | 'saidDone' | 'stillThere' | 'bound';

export type BoundRow = {
  binding: Binding;
  /** Null for an app that is not in the catalogue. */
  app: App | null;
  state: BoundState;
  /** A request for it runs, or the person said that it is done. */
  underWay: boolean;
  /** The app has more than one account on this number. */
  hasTwin: boolean;
};

function stateOf({ openRequestId, ownAccount }: Binding, requests: readonly UnbindingRequest[], now: number) {
  const request = requests.find(({ id }) => id === openRequestId);
  if (request !== undefined) return isOverdue(request, now) ? 'overdue' : request.state;
  return ownAccount === 'saidDone' || ownAccount === 'stillThere' ? ownAccount : 'bound';
}

export function boundRows(
  bindings: readonly Binding[],
  apps: ReadonlyMap<string, App>,
  requests: readonly UnbindingRequest[],
  now: number,
): BoundRow[] {
  const standing = stillBound(bindings, apps);
  return standing.map((binding) => ({
    binding,
    app: apps.get(binding.appId) ?? null,
    state: stateOf(binding, requests, now),
    underWay: binding.openRequestId !== null || binding.ownAccount === 'saidDone',
    hasTwin: standing.filter(({ appId }) => appId === binding.appId).length > 1,
  }));
}
