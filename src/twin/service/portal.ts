/** The back office as handlers see it: every act of a signed-in person, each on the tenure that the session opened. */

export { appDetailsOf, appsOf } from '#twin/apps/appsOfWorld.ts';
export { cancellationOf, submitCancellation, withdrawCancellation } from '#twin/carrier/cancellation.ts';
export { checkHolder, checksOf, makeCheckCode, revokeCheckCode } from '#twin/carrier/checkCodes.ts';
export { lifeOf } from '#twin/carrier/life.ts';
export { chooseMessages, watchApp, withdrawConsent } from '#twin/carrier/preferences.ts';
export { bookVisit, cancelVisit, retrievalOf } from '#twin/carrier/retrieval.ts';
export { declareWhose, recheck, sayDone, unsayDone } from '#twin/service/accounts.ts';
export { escalate } from '#twin/service/escalations.ts';
export { accountsOf, askAgain, startInquiry } from '#twin/service/inquiries.ts';
export { forgetAllNoted, forgetNoted, noteAccount, sayNotedDone } from '#twin/service/noted.ts';
export {
  appeal,
  listRequests,
  readRequest,
  sendAgain,
  supply,
  withdraw,
  withdrawSubmission,
} from '#twin/service/requestActs.ts';
export { readSubmission, submit } from '#twin/service/submissions.ts';
