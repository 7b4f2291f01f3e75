/** What each operation does, in a sentence for the people who implement it. Apart from the table, so that no phone loads it. */
import type { OperationName } from '#contract/operations.ts';

export const summaries: Readonly<Record<OperationName, string>> = {
  readSession: 'Who is signed in, or which code is awaited. Does not count as activity.',
  sendCode: 'Send a code to a number. Known and unknown numbers get the same answer after the same time.',
  resendCode: 'Send a new code for the present challenge, as a text message or as a call.',
  answerCode:
    'Answer the present challenge with its code. Five wrong answers in 15 minutes lock the challenge, never the number. Whoever is signed in by it may get what they read first in the same answer.',
  renewProof: 'Send a code to the signed-in number, to renew the proof before a submission.',
  extendSession: 'The person is still there: the idle time starts again, within the longest time.',
  signOut: 'End the session or drop the awaited code. Answers the same when there is none.',
  readService: 'Who runs the portal, hotlines, rules with their figures, and capabilities.',
  readEvidence:
    'Why each rule is as it is, what was published of coverage, and by whom: for whoever asks, so that nobody else waits for it.',
  listApps: 'All apps that the service knows, with the coverage of inquiry and unbinding.',
  listAppDetails:
    'What each app is for, what to see to before unbinding it, and how its owner switches numbers. One that is left out has none of it.',
  readLife: 'Everything that has happened to the line, and when its holder looked up; a retrieval takes nothing away.',
  readLine: 'The facts of the signed-in line.',
  readCancellation: 'The newest cancellation of the line, and what would stand in the way of one.',
  submitCancellation:
    'Ask the carrier to cancel the number. Not effective yet. Wants a fresh code, and a last look while high-risk apps are bound.',
  withdrawCancellation:
    'Take a cancellation back, as long as it has not taken effect; it never has before `takeBackUntil`.',
  readRetrieval: 'Shops that can give the number back, what is owed, and the visits booked so far.',
  bookVisit: 'Book a visit to get the number back. The shop decides; a booking does not stop the clock.',
  cancelVisit: 'Cancel a booked visit.',
  readCheckCode: 'The check code that stands, and who looked when.',
  makeCheckCode:
    'Make a check code, so that others can ask since when the number is held. Where one stands already the answer is that one.',
  revokeCheckCode: 'Take the check code back: from now on it opens nothing. Answers the same where there is none.',
  checkHolder:
    'Ask whether the present holder has had the number since a day. Tells nothing else. Codes that were never made, have run out or were taken back get the same answer. Five wrong ones in 15 minutes lock the caller out, by address or the like: a cookie would not hold anybody off.',
  readAccounts: 'The newest inquiry, the one before it, and every binding that is known of the line.',
  startInquiry:
    'Ask all covered apps. Needs the last six characters of the ID and consent of their own. Refused input does not use the day.',
  askAgain: 'Ask one silent app once more. Does not use the day.',
  declare: 'Mine, not mine, or unsure. Changeable until something was sent on it.',
  sayDone: 'The person says that the app was switched to another number. A re-check proves it.',
  unsayDone: 'The person takes "I have done it" back, as long as no re-check has proved it.',
  recheck: 'Ask one app about one binding, also one that is gone, to prove it. Does not use the day.',
  submit: 'Request unbinding of one or more bindings in one act. Each row tells its own outcome. Wants a fresh code.',
  readSubmission: 'The receipt of one submission.',
  withdrawSubmission:
    'Take back, in one act, every request of a submission that no app has received; before `takeBackUntil` that is all of them. Answers with all its requests as they stand then; notPossibleNow where none is left to take back.',
  listRequests: 'All requests of the line, newest first.',
  readRequest: 'One request with its history.',
  withdraw: 'Take a request back, as long as the app has not received it; it never has before `takeBackUntil`.',
  sendAgain: 'Send a refused request again where its reason allows. Same reference, next attempt.',
  supply: 'Supply what the app asked for.',
  appeal: 'Ask the app to look at its refusal again, within the time that it gave.',
  escalate:
    'The person has written to a rung: its time starts. First the app, then the complaint platform and the carrier side by side, then the regulator; each only once the time of the one before is over or it answered in vain. The regulator only before `regulatorUntil`.',
  listNoted:
    "The person's own list: accounts that no inquiry covers, in the order in which they were noted. Kept with the line and deleted with it.",
  noteAccount:
    'Note one account by hand, of the catalogue or by name. No app is asked. A name is kept without direction marks; one of the catalogue stands for its app.',
  sayNotedDone: 'The person says that a noted account is switched, or takes that back. Nobody can check it.',
  forgetNoted: 'Delete one noted account.',
  forgetAllNoted: "Delete the person's whole list. Answers the same when it is empty.",
  readPreferences: 'Messages wanted, consents given, apps watched.',
  chooseMessages: 'Turn kinds of text messages on or off.',
  withdrawConsent: 'Withdraw a consent. What was done before stays lawful; nothing new is done on it.',
  watchApp: 'Tell me by text message when this app joins, or no longer.',
};
