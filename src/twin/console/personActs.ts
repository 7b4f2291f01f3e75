/** What the console does in the person's name: the same acts as theirs, by app instead of by id. */
import type { control } from '#contract/control.ts';
import type { personActs } from '#contract/controlState.ts';
import type { OutputOf } from '#contract/operation.ts';
import type { UnbindingRequest } from '#domain/request.ts';
import { sceneTenure } from '#twin/behaviour/appOverrides.ts';
import { appeal, declareWhose, makeCheckCode, sendAgain, startInquiry, submit, supply } from '#twin/service/portal.ts';
import { TwinProblem } from '#twin/world/twinProblem.ts';
import type { Tenure, World } from '#twin/world/world.ts';

type Act = (typeof personActs)[number];
type Outcome = Omit<OutputOf<typeof control.actFor>, 'state'>;

const onRequest = { appeal, sendAgain, supply } as const;

function bindingsIn(tenure: Tenure, appIds: readonly string[]): string[] {
  const ids = tenure.bindings.filter((b) => b.goneAt === null && appIds.includes(b.appId)).map((b) => b.id);
  if (ids.length === 0) throw new TwinProblem('notFound', { field: 'appIds' });
  return ids;
}

function newestRequest(tenure: Tenure, appIds: readonly string[]): UnbindingRequest {
  const request = tenure.requests.filter((r) => appIds.includes(r.appId)).slice(-1)[0];
  if (request === undefined) throw new TwinProblem('notFound', { field: 'appIds' });
  return request;
}

/** Throws what the person would be told, and notPossibleNow where no scene is open. */
export function actFor(world: World, act: Act, appIds: readonly string[], now: number): Outcome {
  const tenure = sceneTenure(world);
  if (tenure === null) throw new TwinProblem('notPossibleNow');
  const nothing: Outcome = { submissionId: null, requestId: null };
  if (act === 'lookUp') {
    startInquiry(world, tenure, tenure.idTail ?? '', now);
    return nothing;
  }
  if (act === 'makeCheckCode') {
    makeCheckCode(world, tenure, now);
    return nothing;
  }
  if (act === 'sayMine' || act === 'sayNotMine') {
    for (const id of bindingsIn(tenure, appIds)) declareWhose(tenure, id, act === 'sayMine' ? 'mine' : 'notMine', now);
    return nothing;
  }
  if (act === 'submit') return { ...nothing, submissionId: submit(world, tenure, bindingsIn(tenure, appIds), now).id };
  const { id } = onRequest[act](world, tenure, newestRequest(tenure, appIds).id, now);
  return { ...nothing, requestId: id };
}
