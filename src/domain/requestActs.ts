/** May the person do this with the request, all things considered? Button and twin ask this one function. */
import type { Binding } from '#domain/binding.ts';
import { lineCan, type Phase } from '#domain/line.ts';
import { requestCan, type UnbindingRequest } from '#domain/request.ts';

export type RequestAct = keyof typeof requestCan;

/** How long the person's own words to an app may be, in characters. */
export const mostCharacters = { supply: 200, appeal: 500 } as const satisfies Partial<Record<RequestAct, number>>;

/** What stands around a request: the line's phase, and the binding it is about. */
export type Surroundings = { phase: Phase; binding: Pick<Binding, 'openRequestId' | 'goneAt'> | undefined };

/** Opening a refused request once more is like a new request: nothing else may be open, and something must be left to unbind. */
function mayReopen({ phase, binding }: Surroundings): boolean {
  return lineCan.request(phase) && binding !== undefined && binding.openRequestId === null && binding.goneAt === null;
}

/** Going higher about an account that is gone, or that another request deals with, would be about nothing. */
function mayEscalate({ binding }: Surroundings, { id }: UnbindingRequest): boolean {
  return (
    binding !== undefined && binding.goneAt === null && (binding.openRequestId === null || binding.openRequestId === id)
  );
}

/** `now` in ms since the epoch. Total: every act in every state on every line has an answer. */
export function mayAct(act: RequestAct, request: UnbindingRequest, around: Surroundings, now: number): boolean {
  if (!lineCan.followRequests(around.phase) || !requestCan[act](request, now)) return false;
  if (act === 'escalate') return mayEscalate(around, request);
  return act === 'sendAgain' || act === 'appeal' ? mayReopen(around) : true;
}
