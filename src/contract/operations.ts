/** The one operation table. Client, twin and OpenAPI take their types and words from it. */

import * as inquiries from '#contract/accounts.ts';
import * as appDetails from '#contract/appDetails.ts';
import * as apps from '#contract/apps.ts';
import * as cancellation from '#contract/cancellation.ts';
import * as check from '#contract/check.ts';
import * as evidence from '#contract/evidence.ts';
import * as life from '#contract/life.ts';
import * as line from '#contract/line.ts';
import * as noted from '#contract/noted.ts';
import type { Operation } from '#contract/operation.ts';
import * as preferences from '#contract/preferences.ts';
import * as submissions from '#contract/requests.ts';
import * as retrieval from '#contract/retrieval.ts';
import * as service from '#contract/service.ts';
import * as session from '#contract/session.ts';
import * as signIn from '#contract/signIn.ts';

export const operations = {
  readService: service.readService,
  readEvidence: evidence.readEvidence,
  listApps: apps.listApps,
  listAppDetails: appDetails.listAppDetails,
  readSession: session.readSession,
  sendCode: signIn.sendCode,
  resendCode: signIn.resendCode,
  answerCode: signIn.answerCode,
  renewProof: signIn.renewProof,
  extendSession: signIn.extendSession,
  signOut: session.signOut,
  readLine: line.readLine,
  readLife: life.readLife,
  readCancellation: cancellation.readCancellation,
  submitCancellation: cancellation.submitCancellation,
  withdrawCancellation: cancellation.withdrawCancellation,
  readRetrieval: retrieval.readRetrieval,
  bookVisit: retrieval.bookVisit,
  cancelVisit: retrieval.cancelVisit,
  readCheckCode: check.readCheckCode,
  makeCheckCode: check.makeCheckCode,
  revokeCheckCode: check.revokeCheckCode,
  checkHolder: check.checkHolder,
  readAccounts: inquiries.readAccounts,
  startInquiry: inquiries.startInquiry,
  askAgain: inquiries.askAgain,
  declare: inquiries.declare,
  sayDone: inquiries.sayDone,
  unsayDone: inquiries.unsayDone,
  recheck: inquiries.recheck,
  submit: submissions.submit,
  readSubmission: submissions.readSubmission,
  withdrawSubmission: submissions.withdrawSubmission,
  listRequests: submissions.listRequests,
  readRequest: submissions.readRequest,
  withdraw: submissions.withdraw,
  sendAgain: submissions.sendAgain,
  supply: submissions.supply,
  appeal: submissions.appeal,
  escalate: submissions.escalate,
  listNoted: noted.listNoted,
  noteAccount: noted.noteAccount,
  sayNotedDone: noted.sayNotedDone,
  forgetNoted: noted.forgetNoted,
  forgetAllNoted: noted.forgetAllNoted,
  readPreferences: preferences.readPreferences,
  chooseMessages: preferences.chooseMessages,
  withdrawConsent: preferences.withdrawConsent,
  watchApp: preferences.watchApp,
} as const satisfies Record<string, Operation>;

export type Operations = typeof operations;
export type OperationName = keyof Operations;
