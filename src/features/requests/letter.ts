/** The letter to the next rung, composed from the record: in the first person, with dates, rule and reference. */
import type { Evidence } from '#api/evidence.ts';
import type { Service } from '#api/service.ts';
import { formatDate, formatLastDay } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { eventWords, refusalWords } from '#copy/requestStoryWords.ts';
import { appName, carrierWords, inLocale, whichAccount } from '#copy/words.ts';
import type { App } from '#domain/app.ts';
import { type Escalation, type Rung, sentTo } from '#domain/escalation.ts';
import { type DateMove, dateMovedBy, hasUndatedMove, type Line, phaseAt } from '#domain/line.ts';
import { isBlocked, type UnbindingRequest } from '#domain/request.ts';
import { type StepEvent, storyOf } from '#domain/requestStory.ts';
import type { Basis } from '#domain/requests/basis.ts';
import { wasBlocked, wasRefusedAt } from '#domain/requests/blockedNumber.ts';
import { type Rule, reasonOf } from '#domain/sources.ts';
import { groupReference } from '#domain/submission.ts';
import { instantOf, minuteAt, msOf } from '#domain/time.ts';
import { clockOf } from '#features/requests/rungWords.ts';
import { findRule, ruleWords } from '#shell/parts/findRule.ts';

export type LetterFacts = {
  request: UnbindingRequest;
  app: App | null;
  line: Line;
  service: Service;
  evidence: Evidence;
  /** The app's own date says that a former holder linked it. Else the letter makes no such claim. */
  isFromBefore: boolean;
};

/** What the person did, in their own voice; the rest is told as everywhere. */
const inFirstPerson: Partial<Record<StepEvent, () => string>> = {
  submitted: () => m.requests_letter_i_submitted(),
  supplied: () => m.requests_letter_i_supplied(),
  sentAgain: () => m.requests_letter_i_sent_again(),
  appealed: () => m.requests_letter_i_appealed(),
  actionAsked: () => m.requests_letter_i_was_asked(),
  wroteToApp: () => m.requests_letter_i_to_app(),
  wroteToPlatform: () => m.requests_letter_i_to_platform(),
  wroteToCarrier: () => m.requests_letter_i_to_carrier(),
  wroteToRegulator: () => m.requests_letter_i_to_regulator(),
};

type Asked = { app: string; account: string; date: string; attempt: number };

const asked: Readonly<Record<Basis | 'unknown', (facts: Asked) => string>> = {
  formerHolder: (facts) => m.requests_letter_asked_former_holder(facts),
  notMine: (facts) => m.requests_letter_asked_not_mine(facts),
  leaving: (facts) => m.requests_letter_asked_leaving(facts),
  unknown: (facts) => m.requests_letter_asked_unknown(facts),
};

/** On what the letter may say that the request rests: whoever has the number back is not leaving it any more. */
function sayableBasis({ basis }: UnbindingRequest, line: Line, isFromBefore: boolean, now: number): Basis | 'unknown' {
  const isSo = basis === 'formerHolder' ? isFromBefore : basis !== 'leaving' || phaseAt(line, now) === 'coolingOff';
  return isSo ? basis : 'unknown';
}

type Holder = { number: string; carrier: string; date: string };

/** A date that has moved is not the day on which its holder got the number, and is told for what it is. */
const holderBy: Readonly<Record<DateMove, (facts: Holder) => string>> = {
  retrieved: (facts) => m.requests_letter_who_retrieved(facts),
  portedIn: (facts) => m.requests_letter_who_ported(facts),
  transferred: (facts) => m.requests_letter_who_transferred(facts),
};

function whoIAm(line: Line, now: number): string {
  const facts = { number: line.maskedNumber, carrier: carrierWords[line.carrier]() };
  if (phaseAt(line, now) === 'coolingOff' && line.cancelledAt !== null)
    return m.requests_letter_who_former({ ...facts, date: formatDate(line.cancelledAt) });
  const move = dateMovedBy(line);
  return (move === null ? m.requests_letter_who : holderBy[move])({ ...facts, date: formatDate(line.activatedAt) });
}

/** Whoever has had the number before the date in the record can not say that they got it only then. */
function whyBlocked(line: Line): string {
  const move = dateMovedBy(line);
  return move === 'retrieved' || move === 'portedIn' || hasUndatedMove(line)
    ? m.requests_letter_blocked_plain()
    : m.requests_letter_blocked({ date: formatDate(line.activatedAt) });
}

type Backed = Pick<LetterFacts, 'service' | 'evidence'>;

const sourcesOf = (rule: Rule, { reasons, sources }: Evidence) => {
  const { sourceIds } = reasonOf(rule, reasons);
  return sources.filter(({ id }) => sourceIds.includes(id));
};

/** A period that is set by others, and can be held against whom the letter is for. What has no source is the portal's own. */
const isSet = (rule: Rule, evidence: Evidence) => rule.certainty === 'official' && sourcesOf(rule, evidence).length > 0;

/** How long, and by whose word: by law with its source, as reported with who reports it, or of the portal's own setting. */
function periodText(rule: Rule, { service, evidence }: Backed): string {
  const sources = sourcesOf(rule, evidence).map(({ title, publisher }) =>
    m.help_source_line({ title: inLocale(title), publisher: inLocale(publisher) }),
  );
  const facts = { name: inLocale(rule.name), figure: ruleWords(rule) };
  if (isSet(rule, evidence)) return [m.requests_letter_period_set(facts), ...sources].join('\n');
  if (rule.certainty === 'press' && sources.length > 0)
    return [m.requests_letter_period_reported(facts), ...sources].join('\n');
  return m.requests_letter_period_ours({ ...facts, portal: inLocale(service.name) });
}

/** That nothing came in time, and whose time that is. A letter is older than a day that was set anew since, and tells none. */
function whatIsOverdue({ dueAt, dueRuleId }: UnbindingRequest, backed: Backed, now: number): string[] {
  const today = formatDate(instantOf(now));
  const rule = backed.service.rules.find(({ id }) => id === dueRuleId);
  if (msOf(dueAt) > now || rule === undefined) return [m.requests_letter_overdue_plain({ today })];
  const facts = { due: formatLastDay(dueAt), today };
  const overdue = isSet(rule, backed.evidence)
    ? m.requests_letter_overdue(facts)
    : m.requests_letter_overdue_waited(facts);
  return [overdue, periodText(rule, backed)];
}

/** What the app is asked in time for is not what the law sets a time for; how near it is, the app may read. */
function whatIAsk(rung: Rung, line: Line, backed: Backed): string {
  const asked: Record<Rung, () => string> = {
    app: () => m.requests_letter_ask_app(),
    appPlatform: () => m.requests_letter_ask_platform(),
    carrier: () => m.requests_letter_ask_carrier(),
    regulator: () => m.requests_letter_ask_regulator({ carrier: carrierWords[line.carrier]() }),
  };
  const nearest = rung === 'app' ? findRule(backed.service, 'correctionByApps') : undefined;
  const periods = [clockOf(rung, backed.service), nearest].filter((rule) => rule !== undefined);
  return [asked[rung](), ...periods.map((rule) => periodText(rule, backed))].join('\n');
}

/** What the regulator is told of the carrier: the rule that it has missed, or that its answer solved nothing. */
function whatCarrierMissed(request: UnbindingRequest, backed: Backed): string[] {
  const sent = sentTo(request, 'carrier');
  if (sent === null) return [];
  if (sent.answeredAt !== null) return [m.requests_letter_vain_carrier({ date: formatDate(sent.answeredAt) })];
  const rule = clockOf('carrier', backed.service);
  if (rule === undefined || sent.answerDueAt === null || !isSet(rule, backed.evidence)) return [];
  const missed = m.requests_letter_missed_carrier({ figure: ruleWords(rule), due: formatLastDay(sent.answerDueAt) });
  return [[missed, periodText(rule, backed)].join('\n')];
}

const silence: Partial<Record<Rung | 'unknown', () => string>> = {
  app: () => m.requests_letter_i_no_answer_app(),
  appPlatform: () => m.requests_letter_i_no_answer_platform(),
  carrier: () => m.requests_letter_i_no_answer_carrier(),
};

/** What happened, and where nothing did although it was due. */
function storyLines(request: UnbindingRequest, now: number): string[] {
  const events = storyOf(request).map(({ event, at }) => ({ at, words: inFirstPerson[event] ?? eventWords[event] }));
  const silent = request.escalations.flatMap(({ rung, outcome, answerDueAt }) => {
    const words = silence[rung];
    const isSilent = outcome === null && answerDueAt !== null && msOf(answerDueAt) <= now;
    return isSilent && words !== undefined ? [{ at: answerDueAt, words }] : [];
  });
  return [...events, ...silent]
    .sort((a, b) => msOf(a.at) - msOf(b.at))
    .map(({ at, words }) => `${minuteAt(msOf(at))} ${words()}`);
}

/** In paragraphs. Name and whole number are left open: the portal does not know them. */
export function letterText(
  rung: Rung,
  { request, app, line, isFromBefore, ...backed }: LetterFacts,
  now: number,
): string[] {
  const isRefused = request.state === 'refused';
  const toBlocker = rung === 'app' && isRefused && isBlocked(request);
  const name = appName(app);
  const reference = groupReference(request.reference);
  const reason = request.refusal?.reason ?? 'unknown';
  const refused =
    reason === 'unknown'
      ? m.requests_letter_refused_plain()
      : m.requests_letter_refused({ reason: refusalWords[reason]() });
  const today = formatDate(instantOf(now));
  const story = storyLines(request, now);
  const greetings: Record<Rung, () => string> = {
    app: () => m.requests_letter_to_app({ app: name }),
    appPlatform: () => m.requests_letter_to_platform({ app: name }),
    carrier: () => m.requests_letter_to_carrier({ carrier: carrierWords[line.carrier]() }),
    regulator: () => m.requests_letter_to_regulator(),
  };
  return [
    greetings[rung](),
    isRefused ? m.requests_letter_subject_refused({ reference }) : m.requests_letter_subject_overdue({ reference }),
    whoIAm(line, now),
    asked[sayableBasis(request, line, isFromBefore, now)]({
      app: name,
      account: whichAccount(request),
      date: formatDate(request.submittedAt),
      attempt: request.attempt,
    }),
    ...(isRefused ? [toBlocker ? whyBlocked(line) : refused] : whatIsOverdue(request, backed, now)),
    [m.requests_letter_story(), ...story].join('\n'),
    ...(rung === 'regulator' ? whatCarrierMissed(request, backed) : []),
    toBlocker ? m.requests_letter_ask_unblock() : whatIAsk(rung, line, backed),
    `${m.requests_letter_sign()}\n${today}`,
  ];
}

/** The record as it stood when this letter went out: a letter that is read again says what was sent, and nothing later. */
export function asSent(request: UnbindingRequest, sent: Escalation): UnbindingRequest {
  const history = request.history.filter(({ at }) => at < sent.sentAt);
  const state = wasRefusedAt(request, sent.sentAt) ? 'refused' : 'inProgress';
  const block = wasBlocked(request)
    ? ({ reason: 'appBlocksNumber', mayResend: false, appealUntil: null } as const)
    : null;
  const escalations = request.escalations
    .slice(0, request.escalations.indexOf(sent))
    .map((one) =>
      one.answeredAt !== null && one.answeredAt > sent.sentAt ? { ...one, outcome: null, answeredAt: null } : one,
    );
  return { ...request, state, attempt: sent.attempt, refusal: request.refusal ?? block, history, escalations };
}

/** The number as it stood then: one that was got back since was still given up. */
export function lineAsSent(line: Line, { sentAt }: Pick<Escalation, 'sentAt'>): Line {
  const isBackSince = line.retrievedAt !== null && msOf(line.retrievedAt) > msOf(sentAt);
  return isBackSince ? { ...line, retrievedAt: null } : line;
}
