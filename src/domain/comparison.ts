/**
 * Two inquiries compared, account by account: what is new, what is gone, and why, as far as anybody can tell. An app that
 * did not answer one of the two tells nothing: silence is never "new" and never "gone".
 */
import type { Binding } from '#domain/binding.ts';
import { hasTold, type Inquiry, type Reply } from '#domain/inquiry.ts';
import type { UnbindingRequest } from '#domain/request.ts';

export const explanations = ['firstAnswer', 'saidMine', 'requested', 'switched'] as const;
/** Why something differs: the app had not answered before; the person's own word; a granted request; a proved switch. */
export type Explanation = (typeof explanations)[number];

export type Change = {
  appId: string;
  kind: 'new' | 'gone';
  /** Accounts, counting bare counts by their number. */
  count: number;
  /** Empty where a count has moved and no one account stands for it; none of one app, kind and reason stands twice. */
  bindingIds: string[];
  /** Null: nobody has an explanation. */
  because: Explanation | null;
};

const without = (all: readonly string[], some: readonly string[]) => all.filter((id) => !some.includes(id));

type Why = (bindingId: string) => Explanation | null;

/** Why each account is new or gone, as far as the person or an answered request can tell. */
function reasonsOf(bindings: readonly Binding[], requests: readonly UnbindingRequest[]): Record<Change['kind'], Why> {
  const known = new Map(bindings.map((binding) => [binding.id, binding]));
  const granted = new Set(requests.filter(({ state }) => state === 'unbound').map(({ bindingId }) => bindingId));
  return {
    new: (id) => (known.get(id)?.declaration === 'mine' ? 'saidMine' : null),
    gone: (id) => (granted.has(id) ? 'requested' : known.get(id)?.ownAccount === 'proved' ? 'switched' : null),
  };
}

type CountOf = (id: string) => number;
const sumBy = (countOf: CountOf, ids: readonly string[]) => ids.reduce((sum, id) => sum + countOf(id), 0);

/** One change for each reason: an account that is explained must not hide behind one that is not, nor the other way round. */
function changesFor(appId: string, kind: Change['kind'], ids: readonly string[], why: Why, countOf: CountOf): Change[] {
  const reasons = new Set(ids.map(why));
  return [...reasons].map((because) => {
    const bindingIds = ids.filter((id) => why(id) === because);
    return { appId, kind, count: sumBy(countOf, bindingIds), bindingIds, because };
  });
}

/** The one account that stands for a bare count both times: what the person says of it, they say of all that it counts. */
function bareCountIn(after: Reply, before: Reply, known: ReadonlyMap<string, Binding>): string[] {
  const bare = after.bindingIds.filter((id) => before.bindingIds.includes(id) && known.get(id)?.handle === null);
  return bare.length === 1 ? bare : [];
}

function changesOf(
  before: Reply | undefined,
  after: Reply,
  reasons: Record<Change['kind'], Why>,
  known: ReadonlyMap<string, Binding>,
): Change[] {
  const { appId } = after;
  if (!hasTold(after.answer)) return [];
  const countNow = after.count ?? 0;
  if (before === undefined || !hasTold(before.answer)) {
    if (countNow === 0) return [];
    return [{ appId, kind: 'new', count: countNow, bindingIds: after.bindingIds, because: 'firstAnswer' }];
  }
  const countOf = (id: string) => known.get(id)?.count ?? 1;
  const added = without(after.bindingIds, before.bindingIds);
  const gone = without(before.bindingIds, after.bindingIds);
  const moved = countNow - (before.count ?? 0) - sumBy(countOf, added) + sumBy(countOf, gone);
  const grown = moved > 0 ? bareCountIn(after, before, known) : [];
  const changes = [
    ...changesFor(appId, 'new', [...added, ...grown], reasons.new, (id) => (grown.includes(id) ? moved : countOf(id))),
    ...changesFor(appId, 'gone', gone, reasons.gone, countOf),
  ];
  if (moved === 0 || grown.length > 0) return changes;
  const kind = moved > 0 ? 'new' : 'gone';
  const same = changes.find((change) => change.kind === kind && change.because === null);
  return same === undefined
    ? [...changes, { appId, kind, count: Math.abs(moved), bindingIds: [], because: null }]
    : changes.map((change) => (change === same ? { ...change, count: change.count + Math.abs(moved) } : change));
}

/** In the order of the newer replies. An app that still waits for its answer is left out until it has come. */
export function compareInquiries(
  older: Inquiry,
  newer: Inquiry,
  requests: readonly UnbindingRequest[],
  bindings: readonly Binding[],
): Change[] {
  const before = new Map(older.replies.map((reply) => [reply.appId, reply]));
  const known = new Map(bindings.map((binding) => [binding.id, binding]));
  const reasons = reasonsOf(bindings, requests);
  return newer.replies.flatMap((after) => changesOf(before.get(after.appId), after, reasons, known));
}

/** Some app has told both times: without one nobody knows whether anything has changed. */
export function canCompare(older: Inquiry, newer: Inquiry): boolean {
  const told = new Set(older.replies.filter(({ answer }) => hasTold(answer)).map(({ appId }) => appId));
  return newer.replies.some(({ appId, answer }) => hasTold(answer) && told.has(appId));
}

/** Only what is new and unexplained is a reason to look closer. */
export function isAlarming(change: Pick<Change, 'kind' | 'because'>): boolean {
  return change.kind === 'new' && change.because === null;
}
