/** What a service sends along with the session is as it would be read, and nothing is looked up for another code. */
import * as v from 'valibot';
import type { BodyOf, OutputOf } from '#contract/operation.ts';
import { operations } from '#contract/operations.ts';
import { msOf } from '#domain/time.ts';
import type { LineCheck } from './check.ts';
import type { Visitor } from './visitor.ts';

const group = 'Signing in';
/** Whose it is, and which: what else it tells may have moved on since. */
const reads = {
  readLine: ({ id, maskedNumber }: OutputOf<typeof operations.readLine>) => [id, maskedNumber],
  readAccounts: ({ inquiry }: OutputOf<typeof operations.readAccounts>) => [inquiry?.id],
  listRequests: (requests: OutputOf<typeof operations.listRequests>) => requests.map(({ id }) => id),
};
const SAME = 'what comes along with the session is as it is read';
const NONE = 'a look-up that comes with a wrong code, or was meant for another one, begins nothing';

export const lookUpFor = (
  { line }: LineCheck,
  challengeId: string,
): NonNullable<BodyOf<typeof operations.answerCode>['lookUp']> => ({
  challengeId,
  idTail: line.idTail ?? '000000',
  idConsent: true,
  idempotencyKey: crypto.randomUUID(),
});

type Session = OutputOf<typeof operations.answerCode>;
const sentAlong = (session: Session) => (session.state === 'signedIn' ? session.alongside : undefined);

/** Also before a service that sends nothing along: it may have begun one, and have said nothing. */
export async function checkNothingBegun(
  { findings }: LineCheck,
  visitor: Visitor,
  session: Session,
  sentAt: string | null,
): Promise<void> {
  const { output } = await visitor.ask(operations.readAccounts);
  const inquiry = output?.inquiry ?? null;
  const isNew = inquiry !== null && sentAt !== null && msOf(inquiry.submittedAt) >= msOf(sentAt);
  const isTold = 'startInquiry' in (sentAlong(session) ?? {});
  findings.check(group, NONE, isNew || isTold ? 'it began one' : null);
}

export async function checkAlongside({ findings }: LineCheck, visitor: Visitor, session: Session): Promise<void> {
  const alongside = sentAlong(session);
  if (alongside === undefined) return findings.skip(group, SAME, 'the service sends nothing along');
  const unlike: string[] = [];
  for (const [name, idsIn] of Object.entries(reads)) {
    if (!(name in alongside)) continue;
    const { output } = await visitor.ask(operations[name as keyof typeof reads]);
    // What can't be read is told where that is checked.
    if (output === null) continue;
    const sent = v.safeParse(operations[name as keyof typeof reads].output as v.GenericSchema, alongside[name]);
    if (!sent.success || `${idsIn(sent.output as never)}` !== `${idsIn(output as never)}`) unlike.push(name);
  }
  findings.check(group, SAME, unlike.length === 0 ? null : `not so: ${unlike.join(', ')}`);
}
