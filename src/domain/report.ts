/**
 * The record of one number, made to be shown to others: what the inquiry answered, what the person said, each request with
 * what happened to it, and the rules that it quotes with their sources. One pure value for screen, CSV and JSON alike; it
 * carries no whole number, no name and no ID.
 */
import { type App, type Bilingual, type CareGroup, inCareOrder } from '#domain/app.ts';
import { type Binding, type Whose, whoseIs } from '#domain/binding.ts';
import { type Change, canCompare, compareInquiries, isAlarming } from '#domain/comparison.ts';
import { toldAtOf } from '#domain/inquiry/earlierFinds.ts';
import {
  type Answer,
  dataAsOf,
  type Freshness,
  freshnessAt,
  hasTold,
  type Inquiry,
  type Reply,
} from '#domain/inquiry.ts';
import { type Line, type Phase, phaseAt } from '#domain/line.ts';
import { type NotedAccount, notedRows } from '#domain/own/noted.ts';
import type { NotedKind } from '#domain/own/notedKinds.ts';
import { isOverdue, type UnbindingRequest } from '#domain/request.ts';
import { type Reason, type Rule, type RuleId, reasonOf, type Source } from '#domain/sources.ts';
import { type Instant, instantOf, msOf } from '#domain/time.ts';

export const REPORT_FORMAT = 'clearline-report';
/** Raised with each change of the shape. */
export const REPORT_VERSION = 5;

type OfApp = { appId: string; appName: Bilingual };

export type ReportLine = Pick<
  Line,
  | 'maskedNumber'
  | 'carrier'
  | 'activatedAt'
  | 'cancelledAt'
  | 'coolingOffEndsAt'
  | 'retrievedAt'
  | 'portedInAt'
  | 'transferredAt'
  | 'releasedAt'
> & { phase: Phase };

export type ReportReply = OfApp & Omit<Reply, 'bindingIds'>;

export type ReportInquiry = Pick<Inquiry, 'state' | 'submittedAt' | 'answersDueAt'> & {
  /** Null while no app has answered. */
  dataAsOf: Instant | null;
  freshness: Freshness;
  replies: ReportReply[];
};

export type ReportAccount = OfApp &
  Pick<
    Binding,
    'id' | 'handle' | 'count' | 'boundAt' | 'foundAt' | 'goneAt' | 'declaration' | 'ownAccount' | 'lastRecheckAt'
  > & {
    whose: Whose;
    /** When its app last said that it is there. */
    toldAt: Instant;
  };

export type ReportRequest = OfApp &
  Omit<UnbindingRequest, 'id' | 'submissionId' | 'bindingId' | 'takeBackUntil'> & {
    accountId: string;
    overdue: boolean;
  };

/** By the person's own word: no app was asked. It stands apart from what the apps told. */
export type ReportNoted = Pick<NotedAccount, 'id' | 'notedAt' | 'doneAt'> & {
  /** Null: it is none of the catalogue, and `name` is what the person calls it. */
  appId: string | null;
  name: Bilingual;
  /** Null for one of the catalogue. */
  kind: NotedKind | null;
  guards: CareGroup;
};

export type ReportChange = OfApp & Omit<Change, 'bindingIds'>;

export type Report = {
  format: typeof REPORT_FORMAT;
  version: typeof REPORT_VERSION;
  madeAt: Instant;
  /** The operator says that all data is invented. */
  demonstration: boolean;
  line: ReportLine;
  /** Null: the number was never looked up. */
  inquiry: ReportInquiry | null;
  accounts: ReportAccount[];
  noted: ReportNoted[];
  requests: ReportRequest[];
  /** What differs from the inquiry before; null where there was none, or no app has answered both. */
  changes: { since: Instant; items: ReportChange[] } | null;
  rules: (Rule & Pick<Reason, 'why' | 'sourceIds'>)[];
  sources: Source[];
};

export type RecordFacts = {
  line: Line;
  inquiry: Inquiry | null;
  /** The inquiry before it. */
  previous: Inquiry | null;
  bindings: readonly Binding[];
  requests: readonly UnbindingRequest[];
  noted: readonly NotedAccount[];
  apps: readonly App[];
  /** What an app is called that the catalogue does not know. */
  unnamed: Bilingual;
  service: { demonstration: boolean; rules: readonly Rule[] };
  evidence: { reasons: readonly Reason[]; sources: readonly Source[] };
};

/** The order in which people read: what was found, what nobody knows, what there is not. */
const answerOrder: readonly Answer[] = ['found', 'waiting', 'silent', 'declined', 'none', 'notCovered'];

function quotedRules({ line, inquiry, bindings, requests }: RecordFacts, now: number): ReadonlySet<string> {
  const ids: RuleId[] = [];
  if (inquiry !== null) {
    ids.push('inquiryPromise');
    if (freshnessAt(inquiry, now) !== 'fresh') ids.push('inquiryStale', 'inquiryExpires');
  }
  if (bindings.length > 0 && now < msOf(line.dataSettlesAt)) ids.push('dataSettles');
  if (line.cancelledAt !== null) ids.push('coolingOff');
  if (requests.some(({ ask }) => ask !== null)) ids.push('actionDue');
  const more = requests.flatMap(({ dueRuleId, escalations }) => [
    dueRuleId,
    ...escalations.flatMap(({ answerDueRuleId, decision }) => [answerDueRuleId ?? [], decision?.ruleId ?? []].flat()),
  ]);
  return new Set([...ids, ...more]);
}

/** Null also while no app can be compared: that nothing has changed is not known then. */
function changesOf(
  { inquiry, previous, requests, bindings }: RecordFacts,
  named: (appId: string) => OfApp,
): Report['changes'] {
  if (inquiry === null || previous === null) return null;
  const changes = compareInquiries(previous, inquiry, requests, bindings);
  if (changes.length === 0 && !canCompare(previous, inquiry)) return null;
  const items = changes
    .map(({ bindingIds: _, ...change }) => ({ ...named(change.appId), ...change }))
    .sort((a, b) => Number(isAlarming(b)) - Number(isAlarming(a)));
  return { since: previous.submittedAt, items };
}

/** Everything that is known of the number at `now` (ms since the epoch). */
export function makeReport(facts: RecordFacts, now: number): Report {
  const { line, inquiry, bindings, requests, noted, apps, unnamed, service, evidence } = facts;
  const compare = inCareOrder(apps);
  const byId = new Map(apps.map((app) => [app.id, app]));
  const named = (appId: string): OfApp => ({ appId, appName: byId.get(appId)?.name ?? unnamed });
  const toldAt = toldAtOf(facts);
  const quoted = quotedRules(facts, now);
  const rules = service.rules
    .filter(({ id }) => quoted.has(id))
    .map((rule) => {
      const { why, sourceIds } = reasonOf(rule, evidence.reasons);
      return { ...rule, why, sourceIds };
    });
  const cited = new Set(rules.flatMap(({ sourceIds }) => sourceIds));
  return {
    format: REPORT_FORMAT,
    version: REPORT_VERSION,
    madeAt: instantOf(now),
    demonstration: service.demonstration,
    line: {
      maskedNumber: line.maskedNumber,
      carrier: line.carrier,
      phase: phaseAt(line, now),
      activatedAt: line.activatedAt,
      cancelledAt: line.cancelledAt,
      coolingOffEndsAt: line.coolingOffEndsAt,
      retrievedAt: line.retrievedAt,
      portedInAt: line.portedInAt,
      transferredAt: line.transferredAt,
      releasedAt: line.releasedAt,
    },
    inquiry: inquiry && {
      state: inquiry.state,
      submittedAt: inquiry.submittedAt,
      answersDueAt: inquiry.answersDueAt,
      dataAsOf: dataAsOf(inquiry),
      freshness: freshnessAt(inquiry, now),
      replies: inquiry.replies
        .map(({ bindingIds: _, ...reply }) => ({
          ...named(reply.appId),
          ...reply,
          // A service may send 0 where the app has not told: the record says no such thing.
          count: hasTold(reply.answer) ? reply.count : null,
        }))
        .sort((a, b) => answerOrder.indexOf(a.answer) - answerOrder.indexOf(b.answer) || compare(a, b)),
    },
    accounts: bindings
      .map((binding) => ({
        ...named(binding.appId),
        id: binding.id,
        handle: binding.handle,
        count: binding.count,
        boundAt: binding.boundAt,
        whose: whoseIs(binding.boundAt, line),
        foundAt: binding.foundAt,
        toldAt: toldAt(binding),
        goneAt: binding.goneAt,
        declaration: binding.declaration,
        ownAccount: binding.ownAccount,
        lastRecheckAt: binding.lastRecheckAt,
      }))
      .sort((a, b) => Number(a.goneAt !== null) - Number(b.goneAt !== null) || compare(a, b)),
    noted: notedRows(noted, apps).map(({ id, what, notedAt, doneAt, app, guards }) => ({
      id,
      notedAt,
      doneAt,
      guards,
      ...(what.by === 'name'
        ? { appId: null, name: { 'zh-CN': what.name, en: what.name }, kind: what.kind }
        : { appId: what.appId, name: app?.name ?? unnamed, kind: null }),
    })),
    requests: requests.map(({ id: _, submissionId: __, takeBackUntil: ___, bindingId, ...request }) => ({
      ...named(request.appId),
      ...request,
      accountId: bindingId,
      overdue: isOverdue(request, now),
    })),
    changes: changesOf(facts, named),
    rules,
    sources: evidence.sources.filter(({ id }) => cited.has(id)),
  };
}
