/** How the console makes an invented app behave. Real ones never misbehave: nobody is shown doing what they did not do. */
import type { TwinState } from '#contract/control.ts';
import type { Conduct } from '#contract/controlState.ts';
import { isOpen } from '#domain/request.ts';
import { findApp } from '#twin/apps/appsOfWorld.ts';
import { paceOf } from '#twin/behaviour/appBehaviour.ts';
import { scheduleAnswer, scheduleAppealAnswer, scheduleAttempt } from '#twin/service/requests.ts';
import { strike } from '#twin/world/agenda.ts';
import { TwinProblem } from '#twin/world/twinProblem.ts';
import type { PlannedOutcome, Tenure, World } from '#twin/world/world.ts';

const INVENTED = /^sample-/;
const MOST_ATTEMPTS = 20;

const outcomes: Record<Exclude<Conduct, 'usual'>, PlannedOutcome> = {
  silent: { event: 'stuck' },
  refuses: { event: 'refused', reason: 'openBalance', mayResend: true, appealDays: 15, onAppeal: 'denied' },
  returns: { event: 'unbound' },
};

/** The tenure that the scene is about: the newest of its number. */
export function sceneTenure(world: World): Tenure | null {
  return world.tenures.filter((tenure) => tenure.number === world.scene?.number).slice(-1)[0] ?? null;
}

/** Invented apps that the scene's number is tied to, or has been asked about. */
export function misbehaving(world: World): TwinState['apps'] {
  const tenure = sceneTenure(world);
  if (tenure === null) return [];
  const ids = new Set([...tenure.hidden, ...tenure.bindings].map(({ appId }) => appId));
  for (const appId of Object.keys(tenure.answers)) ids.add(appId);
  return [...ids]
    .filter((appId) => INVENTED.test(appId))
    .flatMap((appId) => findApp(world, appId) ?? [])
    .slice(0, 12)
    .map(({ id, name }) => ({ id, name, conduct: world.conducts[id] ?? 'usual' }));
}

/** Takes effect on open requests too: what the app had meant to answer is planned anew. */
export function setConduct(world: World, appId: string, conduct: Conduct): void {
  if (!INVENTED.test(appId) || findApp(world, appId) === undefined)
    throw new TwinProblem('notFound', { field: 'appId' });
  const tenure = sceneTenure(world);
  if (tenure === null) throw new TwinProblem('notPossibleNow');
  world.conducts[appId] = conduct;
  if (conduct === 'usual') {
    delete tenure.outcomes[appId];
    delete tenure.answers[appId];
  } else {
    tenure.outcomes[appId] = Array.from({ length: MOST_ATTEMPTS }, () => outcomes[conduct]);
    delete tenure.answers[appId];
  }
  if (conduct === 'silent') {
    tenure.answers[appId] = 'silent';
    strike(world, (item) => item.kind === 'reply' && item.appId === appId && item.lineId === tenure.line.id);
  }
  for (const request of tenure.requests)
    if (request.appId === appId && isOpen(request)) planAnew(world, tenure, request);
}

function planAnew(world: World, tenure: Tenure, request: Tenure['requests'][number]): void {
  const isNext = (item: World['agenda'][number]) => item.kind === 'requestStep' && item.requestId === request.id;
  const isAnswer = (item: World['agenda'][number]) =>
    item.kind === 'requestStep' && isNext(item) && item.event !== 'acknowledged' && item.event !== 'takenUp';
  // A request that waits for the person has been answered; the answer that follows is planned when they have supplied.
  if (request.state === 'needsAction') return;
  const meant = world.agenda.find(isAnswer)?.at;
  const isUnderWay = world.agenda.some(isNext);
  strike(world, world.conducts[request.appId] === 'silent' ? isNext : isAnswer);
  const from = Math.max(Date.parse(request.submittedAt), world.settledAt);
  const at = meant ?? paceOf(request.appId, world.seed, from, request.attempt).answerAt;
  if (request.state === 'appealed') scheduleAppealAnswer(world, tenure, request, at);
  else if (isUnderWay || request.state === 'inProgress') scheduleAnswer(world, tenure, request, at);
  else scheduleAttempt(world, tenure, request, from);
}
