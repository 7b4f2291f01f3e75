/** The back office as handlers see it: every act of a signed-in person, each on the tenure that the session opened. */
export { declareWhose, recheck, sayDone, unsayDone } from '#twin/accounts.ts';
export { appsOf } from '#twin/apps.ts';
export { cancellationOf, submitCancellation, withdrawCancellation } from '#twin/cancellation.ts';
export { accountsOf, askAgain, startInquiry } from '#twin/inquiries.ts';
export { escalate } from '#twin/escalations.ts';
export { chooseMessages, watchApp, withdrawConsent } from '#twin/preferences.ts';
export { appeal, listRequests, readRequest, sendAgain, supply, withdraw } from '#twin/requestActs.ts';
export { bookVisit, cancelVisit, retrievalOf } from '#twin/retrieval.ts';
export { readSubmission, submit } from '#twin/submissions.ts';
