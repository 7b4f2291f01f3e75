/** The record of one number as the portal writes it to a JSON file, so that others can read it. */

import * as v from 'valibot';
import { binding, inquiry, reply } from '#contract/accounts.ts';
import { reason, source } from '#contract/evidence.ts';
import { line } from '#contract/line.ts';
import { notedAccount } from '#contract/noted.ts';
import { request } from '#contract/requests.ts';
import { rule } from '#contract/service.ts';
import { bilingual, count, id, instant } from '#contract/words.ts';
import { careGroups } from '#domain/app.ts';
import { explanations } from '#domain/comparison.ts';
import { notedKinds } from '#domain/own/notedKinds.ts';
import { REPORT_FORMAT, REPORT_VERSION, type Report } from '#domain/report.ts';

const ofApp = { appId: id, appName: bilingual };

export const report = v.object({
  format: v.literal(REPORT_FORMAT),
  version: v.literal(REPORT_VERSION),
  madeAt: instant,
  demonstration: v.boolean(),
  line: v.object({
    ...v.pick(line, [
      'maskedNumber',
      'carrier',
      'activatedAt',
      'cancelledAt',
      'coolingOffEndsAt',
      'retrievedAt',
      'portedInAt',
      'transferredAt',
      'releasedAt',
    ]).entries,
    phase: v.picklist(['active', 'suspended', 'coolingOff', 'released']),
  }),
  inquiry: v.nullable(
    v.object({
      ...v.pick(inquiry, ['state', 'submittedAt', 'answersDueAt']).entries,
      dataAsOf: v.nullable(instant),
      freshness: v.picklist(['fresh', 'stale', 'expired']),
      replies: v.array(v.object({ ...v.omit(reply, ['bindingIds']).entries, ...ofApp })),
    }),
  ),
  accounts: v.array(
    v.object({
      ...v.pick(binding, [
        'id',
        'handle',
        'count',
        'boundAt',
        'foundAt',
        'goneAt',
        'declaration',
        'ownAccount',
        'lastRecheckAt',
      ]).entries,
      ...ofApp,
      whose: v.picklist(['beforeMe', 'fromMyTime', 'cantTell']),
      toldAt: instant,
    }),
  ),
  noted: v.array(
    v.object({
      ...v.pick(notedAccount, ['id', 'notedAt', 'doneAt']).entries,
      appId: v.nullable(id),
      name: bilingual,
      kind: v.nullable(v.picklist(notedKinds)),
      guards: v.picklist(careGroups),
    }),
  ),
  requests: v.array(
    v.object({
      ...v.omit(request, ['id', 'submissionId', 'bindingId', 'takeBackUntil']).entries,
      ...ofApp,
      accountId: id,
      overdue: v.boolean(),
    }),
  ),
  changes: v.nullable(
    v.object({
      since: instant,
      items: v.array(
        v.object({
          ...ofApp,
          kind: v.picklist(['new', 'gone']),
          count,
          because: v.nullable(v.picklist(explanations)),
        }),
      ),
    }),
  ),
  rules: v.array(v.object({ ...rule.entries, ...v.pick(reason, ['why', 'sourceIds']).entries })),
  sources: v.array(source),
}) satisfies v.GenericSchema<unknown, Report>;
