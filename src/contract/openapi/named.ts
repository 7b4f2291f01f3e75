/** The schemas that the published OpenAPI tells once, each by its name. */
import type * as v from 'valibot';
import { binding, inquiry, reply } from '#contract/accounts.ts';
import { appDetails } from '#contract/appDetails.ts';
import { app } from '#contract/apps.ts';
import { cancellation } from '#contract/cancellation.ts';
import { checkCode } from '#contract/check.ts';
import { coverageCount, evidence, reason, source } from '#contract/evidence.ts';
import { life } from '#contract/life.ts';
import { line } from '#contract/line.ts';
import { notedAccount } from '#contract/noted.ts';
import { operations } from '#contract/operations.ts';
import { problemBody } from '#contract/problemBody.ts';
import { report } from '#contract/report.ts';
import { request, submission } from '#contract/requests.ts';
import { shop, visit } from '#contract/retrieval.ts';
import { rule, service } from '#contract/service.ts';
import { challenge, session } from '#contract/session.ts';
import { bilingual } from '#contract/words.ts';

export type Schemas = Record<string, v.GenericSchema>;

export const named: Schemas = {
  Bilingual: bilingual,
  Service: service,
  Rule: rule,
  Evidence: evidence,
  Reason: reason,
  Source: source,
  CoverageCount: coverageCount,
  App: app,
  AppDetails: appDetails,
  Challenge: challenge,
  Session: session,
  AnsweredCode: operations.answerCode.output,
  Line: line,
  Life: life,
  Cancellation: cancellation,
  Standing: operations.readCancellation.output,
  Retrieval: operations.readRetrieval.output,
  Visit: visit,
  HolderChecks: operations.readCheckCode.output,
  CheckCode: checkCode,
  CheckResult: operations.checkHolder.output,
  Shop: shop,
  Accounts: operations.readAccounts.output,
  Inquiry: inquiry,
  Reply: reply,
  Binding: binding,
  Submission: submission,
  UnbindingRequest: request,
  NotedAccount: notedAccount,
  Preferences: operations.readPreferences.output,
  Problem: problemBody,
  Report: report,
};
