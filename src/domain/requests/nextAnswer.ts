/** Who has to answer next on a request, and by when: the app, or whom the person wrote to above it. */
import { awaited, type Escalation } from '#domain/escalation.ts';
import { stageOf, type UnbindingRequest } from '#domain/request.ts';
import { type Instant, msOf } from '#domain/time.ts';

/** As much of a request as tells whom it waits for. */
type Climbing = Pick<UnbindingRequest, 'state' | 'attempt' | 'escalations'>;

/** Those above the app's queue who were asked and still have time, the nearest day first. */
export function toAnswer(request: Climbing, now: number): Escalation[] {
  const isStanding = stageOf(request) === 'awaited' || stageOf(request) === 'refused';
  const day = ({ answerDueAt }: Escalation) => (answerDueAt === null ? Number.POSITIVE_INFINITY : msOf(answerDueAt));
  return isStanding ? awaited(request, now).sort((a, b) => day(a) - day(b)) : [];
}

/** Somebody above the app was asked and still has time: for now it is not the person's turn. */
export function isEscalated(request: Climbing, now: number): boolean {
  return toAnswer(request, now).length > 0;
}

/** The (exclusive) instant by which somebody else has to answer next; null where nobody has named a day. */
export function answerDueAt(request: UnbindingRequest, now: number): Instant | null {
  const [next] = toAnswer(request, now);
  return next === undefined ? request.dueAt : next.answerDueAt;
}

/** That day hangs on a working calendar that is not published yet. */
export function isAnswerExpected(request: UnbindingRequest, now: number): boolean {
  return toAnswer(request, now)[0]?.answerDueExpected ?? request.dueExpected;
}
