/** The line's inquiries and bindings, and what its holder chose. */
import type { Operations } from '#contract/operations.ts';
import type { Handlers } from '#twin/http/context.ts';
import {
  accountsOf,
  askAgain,
  chooseMessages,
  declareWhose,
  forgetAllNoted,
  forgetNoted,
  noteAccount,
  recheck,
  sayDone,
  sayNotedDone,
  startInquiry,
  unsayDone,
  watchApp,
  withdrawConsent,
} from '#twin/service/portal.ts';

export const accountHandlers: Handlers<
  Pick<
    Operations,
    | 'readAccounts'
    | 'startInquiry'
    | 'askAgain'
    | 'declare'
    | 'sayDone'
    | 'unsayDone'
    | 'recheck'
    | 'listNoted'
    | 'noteAccount'
    | 'sayNotedDone'
    | 'forgetNoted'
    | 'forgetAllNoted'
    | 'readPreferences'
    | 'chooseMessages'
    | 'withdrawConsent'
    | 'watchApp'
  >
> = {
  readAccounts: ({ tenure, now }) => accountsOf(tenure, now),
  startInquiry: ({ world, tenure, body, now }) => startInquiry(world, tenure, body.idTail, now),
  askAgain: ({ world, tenure, params, now }) => askAgain(world, tenure, params.inquiryId, params.appId, now),
  declare: ({ tenure, params, body, now }) => declareWhose(tenure, params.bindingId, body.declaration, now),
  sayDone: ({ tenure, params, now }) => sayDone(tenure, params.bindingId, now),
  unsayDone: ({ tenure, params, now }) => unsayDone(tenure, params.bindingId, now),
  recheck: ({ world, tenure, params, now }) => recheck(world, tenure, params.bindingId, now),
  listNoted: ({ tenure }) => tenure.noted,
  noteAccount: ({ world, tenure, body, now }) => noteAccount(world, tenure, body, now),
  sayNotedDone: ({ tenure, params, body, now }) => sayNotedDone(tenure, params.notedId, body.done, now),
  forgetNoted: ({ tenure, params }) => forgetNoted(tenure, params.notedId),
  forgetAllNoted: ({ tenure }) => forgetAllNoted(tenure),
  readPreferences: ({ tenure }) => tenure.preferences,
  chooseMessages: ({ tenure, body, now }) => chooseMessages(tenure, body, now),
  withdrawConsent: ({ tenure, params, now }) => withdrawConsent(tenure, params.kind, now),
  watchApp: ({ world, tenure, params, body, now }) => watchApp(world, tenure, params.appId, body.watched, now),
};
