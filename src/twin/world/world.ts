/** The twin's world: one serialisable value. Acts change it, `settle` lets time change it, handlers only translate. */

import type { InferOutput } from 'valibot';
import type { Fault } from '#contract/control.ts';
import type { Conduct, client } from '#contract/controlState.ts';
import type { Preferences } from '#contract/preferences.ts';
import type { Bilingual } from '#domain/app.ts';
import type { Binding } from '#domain/binding.ts';
import type { Cancellation, CancellationObstacle } from '#domain/cancellation.ts';
import type { HolderChecks } from '#domain/check/holderCheck.ts';
import type { EscalationOutcome, Rung } from '#domain/escalation.ts';
import type { Inquiry } from '#domain/inquiry.ts';
import type { Life } from '#domain/life/life.ts';
import type { Line } from '#domain/line.ts';
import type { NotedAccount } from '#domain/own/noted.ts';
import type { RequestEvent, UnbindingRequest } from '#domain/request.ts';
import type { Basis } from '#domain/requests/basis.ts';
import type { Visit, VisitRefusal } from '#domain/retrieval.ts';
import type { Way } from '#domain/session/session.ts';
import type { Submission } from '#domain/submission.ts';
import type { Month } from '#domain/time.ts';

/** Raised with each change of this shape; an older save is replaced, with a word, never migrated by guess. */
export const WORLD_VERSION = 12;

/** What an app would answer for this number: the truth that no screen sees before the app tells it. */
export type HiddenAccount = Pick<Binding, 'handle' | 'count' | 'boundAt'> & { appId: string; id: string };

/** One holder's tenure of a number. Everything hangs on it, nothing on the number. */
export type Tenure = {
  number: string;
  line: Line;
  /** Last six characters of the holder's ID; null: no resident ID. */
  idTail: string | null;
  /** Left at cancellation; codes go there once the number is cancelled. */
  contactNumber: string | null;
  /** Given with a cancellation that is still pending. */
  pendingContact: string | null;
  cancellation: Cancellation | null;
  /** What stands in the way of a cancellation. */
  obstacles: CancellationObstacle[];
  /** Visits to get the number back, oldest first. */
  visits: Visit[];
  /** What the shop will say on the day; null: it gives the number back. */
  visitRefusal: VisitRefusal | null;
  /** The person will not go on the day of the next visit. */
  missesVisit: boolean;
  owedFen: number;
  hidden: HiddenAccount[];
  /** Apps whose answer to inquiries is fixed by the scene instead of by temperament. */
  answers: Record<string, 'none' | 'declined' | 'silent'>;
  /** What an app will do with a request, fixed by the scene: by app id, one entry per attempt. */
  outcomes: Record<string, readonly PlannedOutcome[]>;
  inquiries: Inquiry[];
  bindings: Binding[];
  submissions: Submission[];
  requests: UnbindingRequest[];
  /** The person's own list. */
  noted: NotedAccount[];
  preferences: Preferences;
  /** Oldest first. */
  life: Life['events'];
  /** `madeAt`: when codes were made, for how many there may be in a day. */
  checks: HolderChecks & { madeAt: number[] };
};

export type PlannedOutcome =
  | { event: Extract<RequestEvent, 'unbound' | 'nothingFound'> }
  | {
      event: 'refused';
      reason: NonNullable<UnbindingRequest['refusal']>['reason'];
      mayResend: boolean;
      appealDays: number | null;
      /** What the app says once it was asked to look again; left out: it grants the appeal. */
      onAppeal?: 'denied';
    }
  | { event: 'exempted'; reason: NonNullable<UnbindingRequest['exemption']> }
  | { event: 'actionAsked'; what: NonNullable<UnbindingRequest['ask']>['what'] }
  | { event: 'stuck' };

/** What time alone will bring: each item is applied at its own instant, in order of `at`, then `order`. */
export type AgendaItem = { at: number; order: number; lineId: string } & (
  | { kind: 'reply'; inquiryId: string; appId: string }
  | { kind: 'inquiryDue'; inquiryId: string }
  | { kind: 'requestStep'; requestId: string; attempt: number; event: RequestEvent }
  | { kind: 'actionLapses'; requestId: string; attempt: number }
  | { kind: 'escalationAnswer'; requestId: string; attempt: number; rung: Rung; outcome: EscalationOutcome }
  /** The morning after an answer was due. */
  | { kind: 'answerDue'; requestId: string; attempt: number; rung: Rung | null }
  | { kind: 'recheck'; bindingId: string }
  | { kind: 'cancellationDue' }
  | { kind: 'visitDay'; visitId: string }
  | { kind: 'coolingOffDate' }
  | { kind: 'coolingOffEnds' }
  /** Only where the console has made an invented app link anew what it had unbound. */
  | { kind: 'comesBack'; bindingId: string }
  | { kind: 'appJoins'; appId: string }
);

export type SessionRecord = {
  /** Null while only a code is awaited. */
  lineId: string | null;
  way: Way;
  /** The number as it was typed; the tenure is chosen when the code is answered. */
  number: string;
  /** The cancelled line that the awaited code would open; the other ways choose when the code is answered. */
  awaitedLineId: string | null;
  provedAt: number;
  lastSeenAt: number;
  startedAt: number;
  /** Set by "expire the session in …". */
  endsEarlyAt: number | null;
  challenge: ChallengeRecord | null;
};

export type ChallengeRecord = {
  id: string;
  purpose: Way | 'reauth';
  sentTo: string;
  /** Null: nobody can receive it, though the answer looks the same. */
  code: string | null;
  sentAt: number;
  wrongAt: number[];
};

export type Message = { id: string; at: number; to: string; text: Bilingual; code: string | null };

export type Happening = { at: number; what: Bilingual };

export type World = {
  version: typeof WORLD_VERSION;
  seed: number;
  /** Ids and references are made from seed and counter, so that a world repeats exactly. */
  counter: number;
  /** The world's clock runs ahead of the device's by this much. */
  offsetMs: number;
  /** All agenda items up to here have been applied. */
  settledAt: number;
  tenures: Tenure[];
  /** What this world's operator does not offer. */
  switchedOff: Basis[];
  /** How many of 示例应用 001 ... this world has beside the catalogue. */
  volumeApps: number;
  /** Invented apps that unbinding has come to reach since this world began, each with its month. */
  joined: Record<string, Month>;
  agenda: AgendaItem[];
  /** What time has brought, in order; the newest of them. */
  events: Happening[];
  sessions: Record<string, SessionRecord>;
  /** In the page the twin keeps the browser's cookie itself, so that tabs sign in and out together. */
  pageSession: string | null;
  /** Over HTTP: which session the token in a browser's cookie stands for. */
  cookies: Record<string, string>;
  messages: Message[];
  /** When somebody tried a wrong check code, by who asked; nobody's address. */
  checkers: Record<string, number[]>;
  weather: { latencyMs: number; faults: Fault[] };
  /** Calls of the service so far, for faults that hit by chance. */
  calls: number;
  /** Invented apps whose conduct the console has set. */
  conducts: Record<string, Conduct>;
  /** What the page pretends of its device. */
  client: InferOutput<typeof client>;
  scene: { personId: string; number: string; sceneId: string; accounts: number | null; openedAt: number } | null;
  edited: boolean;
  replacedSave: boolean;
  /** Answers by idempotency key and session's line, kept for a day: the same key gives the same answer. */
  answered: Record<string, { at: number; fingerprint: string; answer: unknown }>;
};
