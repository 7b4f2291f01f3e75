/** A newer service may know more words than this portal: one of them must not take a whole list from the person. */
import type * as v from 'valibot';
import { safeParse } from 'valibot';
import { expect, test, vi } from 'vitest';
import { binding } from '#contract/accounts.ts';
import { app } from '#contract/apps.ts';
import { cancellation } from '#contract/cancellation.ts';
import { evidence } from '#contract/evidence.ts';
import { line } from '#contract/line.ts';
import { notedAccount } from '#contract/noted.ts';
import { examples } from '#contract/openapi/examples.ts';
import type { Operation } from '#contract/operation.ts';
import { operations } from '#contract/operations.ts';
import { request, submission } from '#contract/requests.ts';
import { visit } from '#contract/retrieval.ts';
import { service } from '#contract/service.ts';
import { instant } from '#contract/words.ts';

const NEW = 'aWordOfTomorrow';
type Part = {
  type: string;
  fallback?: unknown;
  entries?: Record<string, Part>;
  item?: Part;
  wrapped?: Part;
  options?: unknown[];
};

/** Where a word that is not in the list makes the whole answer unreadable. */
function closedPlaces(part: Part, at: string): string[] {
  if ('fallback' in part) return [];
  if (['picklist', 'literal', 'variant'].includes(part.type)) return [at];
  const inside = [
    ...Object.entries(part.entries ?? {}).map(([name, entry]) => closedPlaces(entry, `${at}.${name}`)),
    part.item === undefined ? [] : closedPlaces(part.item, `${at}[]`),
    part.wrapped === undefined ? [] : closedPlaces(part.wrapped, at),
  ];
  return inside.flat();
}

test('only the session, which the portal opens itself, is read by closed lists', () => {
  const places = (Object.values(operations) as Operation[]).flatMap(({ name, output }) =>
    output === null ? [] : closedPlaces(output as unknown as Part, name),
  );
  expect(places).toEqual(['readSession', 'sendCode', 'resendCode', 'answerCode', 'renewProof', 'extendSession']);
});

/** The example with another value at the place, as the portal reads it. */
function readWith(schema: v.GenericSchema, example: unknown, path: string, value: unknown = NEW): unknown {
  const whole = structuredClone(example) as Record<string, unknown>;
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let part = whole;
  for (const step of steps) part = part[step] as Record<string, unknown>;
  part[last] = value;
  const answer = safeParse(schema, whole);
  expect(answer.success, `${path}: ${JSON.stringify(answer.issues?.[0]?.message)}`).toBe(true);
  let read: unknown = answer.output;
  for (const step of [...steps, last]) read = (read as Record<string, unknown>)[step];
  return read;
}

const aStep = { event: 'submitted', at: '2026-11-23T08:57:00.000Z', by: NEW, attempt: 1 };
const aRung = {
  rung: NEW,
  attempt: 1,
  sentAt: '2026-11-23T08:57:00.000Z',
  answerDueAt: null,
  answerDueExpected: false,
  answerDueRuleId: null,
  decision: null,
  outcome: NEW,
  answeredAt: null,
};

test.each([
  ['UnbindingRequest', request, 'state', NEW, 'unknown'],
  ['UnbindingRequest', request, 'basis', NEW, 'unknown'],
  ['UnbindingRequest', request, 'refusal', { reason: NEW, mayResend: true, appealUntil: null }, { reason: 'unknown' }],
  ['UnbindingRequest', request, 'exemption', NEW, 'unknown'],
  ['UnbindingRequest', request, 'ask', { what: NEW, until: '2026-12-08T16:00:00.000Z' }, { what: 'unknown' }],
  ['UnbindingRequest', request, 'closedFor', NEW, 'unknown'],
  ['UnbindingRequest', request, 'history', [{ ...aStep, event: NEW }], [{ event: 'unknown', by: 'unknown' }]],
  ['UnbindingRequest', request, 'escalations', [aRung], [{ rung: 'unknown', outcome: 'notUnbound' }]],
  ['Accounts', operations.readAccounts.output, 'inquiry.replies.0.answer', NEW, 'silent'],
  ['Accounts', operations.readAccounts.output, 'inquiry.state', NEW, 'completeWithGaps'],
  ['Binding', binding, 'boundAt', { by: 'decade', decade: '2010' }, null],
  ['Binding', binding, 'declaration', NEW, null],
  ['Binding', binding, 'ownAccount', NEW, 'toDo'],
  ['NotedAccount', notedAccount, 'what.kind', NEW, 'other'],
  ['NotedAccount', notedAccount, 'what', { by: NEW }, { by: 'name', name: '' }],
  ['App', app, 'hangsOn.0.how', NEW, 'signIn'],
  ['App', app, 'category', NEW, 'life'],
  ['App', app, 'inquiry.state', NEW, 'notCovered'],
  ['App', app, 'unbinding.state', NEW, 'notCovered'],
  ['App', app, 'unbinding.evidence', NEW, 'sample'],
  ['App', app, 'oldNumber.need', NEW, 'unknown'],
  ['Line', line, 'carrier', NEW, 'unknown'],
  ['Cancellation', cancellation, 'state', NEW, 'submitted'],
  ['Cancellation', cancellation, 'stoppedFor', NEW, 'unknown'],
  ['Visit', visit, 'state', NEW, 'booked'],
  ['Visit', visit, 'refusedFor', NEW, 'unknown'],
  ['Service', service, 'rules.0.unit', NEW, 'unknown'],
  ['Service', service, 'rules.0.certainty', NEW, 'unknown'],
  ['Evidence', evidence, 'coverage.0.scope', NEW, 'unknown'],
  ['Service', service, 'hotlines.0.carrier', NEW, 'unknown'],
  ['Service', service, 'regulator.0.purpose', NEW, 'unknown'],
  ['Standing', operations.readCancellation.output, 'obstacles', [NEW], ['unknown']],
  ['Preferences', operations.readPreferences.output, 'consents.0.kind', NEW, 'unknown'],
])('%s: a new word is read by what claims least (case %#)', (name, schema, path, sent, read) => {
  const got = readWith(schema as v.GenericSchema, examples[name], path, sent);
  if (typeof read === 'object' && read !== null) expect(got).toMatchObject(read);
  else expect(got).toBe(read);
});

test('a row of a receipt that nobody can read does not count as sent, and the others stand', () => {
  const told = examples['Submission'] as { rows: { bindingId: string }[] };
  const [first] = told.rows;
  for (const row of [
    { ...first, outcome: NEW },
    { bindingId: first?.bindingId, outcome: 'notAccepted', reason: NEW },
  ]) {
    const answer = safeParse(submission, { ...told, rows: [row, ...told.rows.slice(1)] });
    expect(answer.output).toEqual({
      ...told,
      rows: [{ bindingId: first?.bindingId, outcome: 'notAccepted', reason: 'unknown' }, ...told.rows.slice(1)],
    });
  }
});

test('an instant is read with milliseconds however it is written, so that texts compare as instants do', () => {
  const read = (text: string) => safeParse(instant, text).output;
  const [whole, short, long] = ['2026-11-23T08:57:00Z', '2026-11-23T08:57:00.5Z', '2026-11-23T08:57:00.500001Z'];
  expect([read(whole), read(short), read(long)]).toEqual([
    '2026-11-23T08:57:00.000Z',
    '2026-11-23T08:57:00.500Z',
    '2026-11-23T08:57:00.500Z',
  ]);
  // Not every engine knows what day that is meant to be.
  vi.spyOn(Date, 'parse').mockReturnValue(Number.NaN);
  expect(safeParse(instant, '2026-02-31T08:57:00Z').success).toBe(false);
  vi.restoreAllMocks();
});
