/**
 * Two inquiries compared, account by account: what is new, what is gone, and why, as far as anybody can tell. An app that
 * did not answer one of the two tells nothing: silence is never "new" and never "gone".
 */
import type { Binding } from '#domain/binding.ts';
import type { Answer, Inquiry, Reply } from '#domain/inquiry.ts';
import type { UnbindingRequest } from '#domain/request.ts';

export const explanations = ['firstAnswer', 'saidMine', 'requested', 'switched'] as const;
/** Why something differs: the app had not answered before; the person's own word; a granted request; a proved switch. */
export type Explanation = (typeof explanations)[number];

export type Change = {
  appId: string;
  kind: 'new' | 'gone';
  /** Accounts, counting bare counts by their number. */
  count: number;
  /** Empty where only a bare count has moved. */
  bindingIds: string[];
  /** Null: nobody has an explanation. */
  because: Explanation | null;
};

/** An app that told what it has: only two such answers can be compared. */
const hasTold = (answer: Answer | undefined) => answer === 'found' || answer === 'none';

const without = (all: readonly string[], some: readonly string[]) => all.filter((id) => !some.includes(id));

function explained(change: Change, bindings: readonly Binding[], requests: readonly UnbindingRequest[]): Change {
  const of = bindings.filter(({ id }) => change.bindingIds.includes(id));
  if (of.length === 0) return change;
  if (change.kind === 'new')
    return of.every(({ declaration }) => declaration === 'mine') ? { ...change, because: 'saidMine' } : change;
  const isGranted = (id: string) => requests.some((one) => one.bindingId === id && one.state === 'unbound');
  if (of.every(({ id }) => isGranted(id))) return { ...change, because: 'requested' };
  return of.every(({ id, ownAccount }) => ownAccount === 'proved' || isGranted(id))
    ? { ...change, because: 'switched' }
    : change;
}

function changesOf(before: Reply | undefined, after: Reply, counts: ReadonlyMap<string, number>): Change[] {
  const { appId } = after;
  if (!hasTold(after.answer)) return [];
  if (before === undefined || !hasTold(before.answer)) {
    if (after.count === 0) return [];
    return [{ appId, kind: 'new', count: after.count, bindingIds: after.bindingIds, because: 'firstAnswer' }];
  }
  const sumOf = (ids: readonly string[]) => ids.reduce((sum, id) => sum + (counts.get(id) ?? 1), 0);
  const added = without(after.bindingIds, before.bindingIds);
  const gone = without(before.bindingIds, after.bindingIds);
  const changes: Change[] = [];
  if (added.length > 0) changes.push({ appId, kind: 'new', count: sumOf(added), bindingIds: added, because: null });
  if (gone.length > 0) changes.push({ appId, kind: 'gone', count: sumOf(gone), bindingIds: gone, because: null });
  const moved = after.count - before.count - sumOf(added) + sumOf(gone);
  if (moved !== 0) {
    changes.push({ appId, kind: moved > 0 ? 'new' : 'gone', count: Math.abs(moved), bindingIds: [], because: null });
  }
  return changes;
}

/** In the order of the newer replies. An app that still waits for its answer is left out until it has come. */
export function compareInquiries(
  older: Inquiry,
  newer: Inquiry,
  requests: readonly UnbindingRequest[],
  bindings: readonly Binding[],
): Change[] {
  const before = new Map(older.replies.map((reply) => [reply.appId, reply]));
  const counts = new Map(bindings.map(({ id, count }) => [id, count]));
  return newer.replies
    .flatMap((after) => changesOf(before.get(after.appId), after, counts))
    .map((change) => (change.because === null ? explained(change, bindings, requests) : change));
}

/** Only what is new and unexplained is a reason to look closer. */
export function isAlarming(change: Pick<Change, 'kind' | 'because'>): boolean {
  return change.kind === 'new' && change.because === null;
}
