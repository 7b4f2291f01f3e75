/** Words for what has become of a request: reasons, events, who did it. Apart from the others: the lists do without them. */
import { m } from '#copy/generated/messages.js';
import type { Ask, ExemptionReason, RefusalReason, RequestState } from '#domain/request.ts';
import type { Step, StepEvent } from '#domain/requestStory.ts';

type Words<K extends string> = Readonly<Record<K, () => string>>;

export const requestHelp: Words<RequestState> = {
  submitted: () => m.states_help_submitted(),
  acknowledged: () => m.states_help_acknowledged(),
  inProgress: () => m.states_help_in_progress(),
  needsAction: () => m.states_help_needs_action(),
  refused: () => m.states_help_refused(),
  appealed: () => m.states_help_appealed(),
  exempt: () => m.states_help_exempt(),
  nothingFound: () => m.states_help_nothing_found(),
  unbound: () => m.states_help_unbound(),
  withdrawn: () => m.states_help_withdrawn(),
  closed: () => m.states_help_closed(),
  unknown: () => m.states_help_unknown(),
};

export const refusalWords: Words<RefusalReason | 'unknown'> = {
  appTimedOut: () => m.states_reason_app_timed_out(),
  dataNotSynced: () => m.states_reason_data_not_synced(),
  accountInDispute: () => m.states_reason_account_in_dispute(),
  openBalance: () => m.states_reason_open_balance(),
  notHolder: () => m.states_reason_not_holder(),
  appBlocksNumber: () => m.states_reason_app_blocks_number(),
  boundAfterActivation: () => m.states_reason_bound_after_activation(),
  noReply: () => m.states_reason_no_reply(),
  unknown: () => m.states_reason_unknown(),
};

export const exemptionWords: Words<ExemptionReason | 'unknown'> = {
  legalHold: () => m.states_exempt_legal_hold(),
  openLoan: () => m.states_exempt_open_loan(),
  unknown: () => m.states_exempt_unknown(),
};

export const askWords: Words<Ask | 'unknown'> = {
  confirmActivationDate: () => m.states_ask_confirm_activation_date(),
  lastTopUp: () => m.states_ask_last_top_up(),
  anotherWayToSignIn: () => m.states_ask_another_way_to_sign_in(),
  confirmAfterRetrieval: () => m.states_ask_confirm_after_retrieval(),
  unknown: () => m.states_ask_unknown(),
};

export const byWords: Words<Step['by']> = {
  person: () => m.requests_by_person(),
  app: () => m.requests_by_app(),
  carrier: () => m.requests_by_carrier(),
  service: () => m.requests_by_service(),
  appPlatform: () => m.requests_letter_by_platform(),
  regulator: () => m.requests_letter_by_regulator(),
  unknown: () => m.requests_by_unknown(),
};

export const eventWords: Words<StepEvent> = {
  submitted: () => m.states_event_submitted(),
  acknowledged: () => m.states_event_acknowledged(),
  takenUp: () => m.states_event_taken_up(),
  unbound: () => m.states_event_unbound(),
  nothingFound: () => m.states_event_nothing_found(),
  refused: () => m.states_event_refused(),
  exempted: () => m.states_event_exempted(),
  actionAsked: () => m.states_event_action_asked(),
  paused: () => m.states_event_paused(),
  supplied: () => m.states_event_supplied(),
  actionLapsed: () => m.states_event_action_lapsed(),
  sentAgain: () => m.states_event_sent_again(),
  appealed: () => m.states_event_appealed(),
  appealGranted: () => m.states_event_appeal_granted(),
  appealDenied: () => m.states_event_appeal_denied(),
  escalationGranted: () => m.requests_letter_event_granted(),
  withdrawn: () => m.states_event_withdrawn(),
  closed: () => m.states_event_closed(),
  wroteToApp: () => m.requests_letter_event_to_app(),
  wroteToPlatform: () => m.requests_letter_event_to_platform(),
  wroteToCarrier: () => m.requests_letter_event_to_carrier(),
  wroteToRegulator: () => m.requests_letter_event_to_regulator(),
  answeredInVain: () => m.requests_letter_event_in_vain(),
  unknown: () => m.states_event_unknown(),
};
