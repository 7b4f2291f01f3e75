/**
 * What an earlier inquiry found and the newest has not told again: it stands, and it is not told as if it had just been found.
 * Pure.
 */
import { type Binding, sumOf } from '#domain/binding.ts';
import type { Inquiry } from '#domain/inquiry.ts';
import type { Instant } from '#domain/time.ts';

/** The newest inquiry, the one before it, and the accounts that are known. */
export type Finds = { inquiry: Inquiry | null; previous: Inquiry | null; bindings: readonly Binding[] };

export type EarlierFinds = {
  /** Accounts, counting bare counts by their number. */
  count: number;
  /** When the one that was told longest ago was told last. */
  since: Instant;
};

/** When an app last said that it has the account: to an inquiry, or when it was asked to check this one again. */
export function toldAtOf({ inquiry, previous }: Omit<Finds, 'bindings'>): (binding: Binding) => Instant {
  const told = new Map<string, Instant>();
  for (const { at, bindingIds } of [...(previous?.replies ?? []), ...(inquiry?.replies ?? [])])
    if (at !== null) for (const id of bindingIds) told.set(id, at);
  return ({ id, foundAt, lastRecheckAt }) =>
    [foundAt, told.get(id), lastRecheckAt].reduce<Instant>((newest, at) => (at && at > newest ? at : newest), foundAt);
}

/** Null where each account that is still there was told since the newest inquiry was sent. */
export function earlierFinds({ inquiry, previous, bindings }: Finds): EarlierFinds | null {
  if (inquiry === null) return null;
  const toldAt = toldAtOf({ inquiry, previous });
  const earlier = bindings.filter((binding) => binding.goneAt === null && toldAt(binding) < inquiry.submittedAt);
  const since = earlier.map(toldAt).sort()[0];
  return since === undefined ? null : { count: sumOf(earlier), since };
}
