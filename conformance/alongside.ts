/** What a service sends along with the session is as it would be read, and nothing is looked up for another code. */
import * as v from 'valibot';
import type { BodyOf, OutputOf } from '#contract/operation.ts';
import { operations } from '#contract/operations.ts';
import type { LineCheck } from './check.ts';
import type { Visitor } from './visitor.ts';

const group = 'Signing in';
/** Whose it is, and which: what else it tells may have moved on since. */
const reads = {
  readLine: ({ id, maskedNumber }: OutputOf<typeof operations.readLine>) => [id, maskedNumber],
  readAccounts: ({ inquiry }: OutputOf<typeof operations.readAccounts>) => [inquiry?.id],
  listRequests: (requests: OutputOf<typeof operations.listRequests>) => requests.map(({ id }) => id),
};
const names = {
  same: 'what comes along with the session is as it is read',
  other: 'a look-up that was meant for another code begins nothing',
};

/** Beside a code: a look-up for a challenge that this one is not. */
export const lookUpOfAnother = ({ line }: LineCheck, challengeId: string): BodyOf<typeof operations.answerCode> => ({
  code: '',
  lookUp: {
    challengeId: `${challengeId.slice(0, 40)}0`,
    idTail: line.idTail ?? '000000',
    idConsent: true,
    idempotencyKey: `alongside-${challengeId.slice(0, 40)}`,
  },
});

export async function checkAlongside(
  { findings }: LineCheck,
  visitor: Visitor,
  session: OutputOf<typeof operations.answerCode>,
): Promise<void> {
  const { alongside } = session.state === 'signedIn' ? session : { alongside: undefined };
  if (alongside === undefined) {
    for (const name of Object.values(names)) findings.skip(group, name, 'the service sends nothing along');
    return;
  }
  const unlike: string[] = [];
  for (const [name, idsIn] of Object.entries(reads)) {
    if (!(name in alongside)) continue;
    const { output } = await visitor.ask(operations[name as keyof typeof reads]);
    // What can't be read is told where that is checked.
    if (output === null) continue;
    const sent = v.safeParse(operations[name as keyof typeof reads].output as v.GenericSchema, alongside[name]);
    if (!sent.success || `${idsIn(sent.output as never)}` !== `${idsIn(output as never)}`) unlike.push(name);
  }
  findings.check(group, names.same, unlike.length === 0 ? null : `not so: ${unlike.join(', ')}`);
  findings.check(group, names.other, 'startInquiry' in alongside ? 'it began one' : null);
}
