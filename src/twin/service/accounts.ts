/** What the person says of a binding, and the re-check that asks one app about one binding. */
import { type Binding, beforeSaidDone, bindingCan, type Declaration } from '#domain/binding.ts';
import { lineCan, phaseAt } from '#domain/line.ts';
import { instantOf } from '#domain/time.ts';
import { recheckDelay, stillHoldsOn } from '#twin/behaviour/appBehaviour.ts';
import { schedule } from '#twin/world/agenda.ts';
import { nextId } from '#twin/world/random.ts';
import { rowWith } from '#twin/world/rows.ts';
import { TwinProblem } from '#twin/world/twinProblem.ts';
import type { AgendaItem, HiddenAccount, Tenure, World } from '#twin/world/world.ts';

function readBinding(tenure: Tenure, bindingId: string): Binding {
  const binding = rowWith(tenure.bindings, 'id', bindingId);
  if (binding === undefined) throw new TwinProblem('notFound');
  return binding;
}

/** The account is gone at the app itself, so that no later inquiry finds it. */
export function takeOff(tenure: Tenure, binding: Binding, at: number): void {
  binding.goneAt = instantOf(at);
  tenure.hidden = tenure.hidden.filter((account) => account.id !== binding.id);
}

/** Somebody registers one more account with the number; only the next inquiry can tell. */
export function takeOn(world: World, tenure: Tenure, account: Omit<HiddenAccount, 'id'>): void {
  tenure.hidden = [...tenure.hidden, { ...account, id: nextId(world, 'acc') }];
}

export function declareWhose(tenure: Tenure, bindingId: string, declaration: Declaration, now: number): Binding {
  const binding = readBinding(tenure, bindingId);
  if (!bindingCan.declare(binding) || !lineCan.followRequests(phaseAt(tenure.line, now)))
    throw new TwinProblem('notPossibleNow');
  if (binding.declaration !== declaration) binding.ownAccount = declaration === 'mine' ? 'toDo' : null;
  binding.declaration = declaration;
  return binding;
}

export function sayDone(tenure: Tenure, bindingId: string, now: number): Binding {
  const binding = readBinding(tenure, bindingId);
  if (!bindingCan.sayDone(binding) || !lineCan.followRequests(phaseAt(tenure.line, now)))
    throw new TwinProblem('notPossibleNow');
  binding.ownAccount = 'saidDone';
  return binding;
}

/** A re-check that is under way still answers; it proves nothing of what was taken back. */
export function unsayDone(tenure: Tenure, bindingId: string, now: number): Binding {
  const binding = readBinding(tenure, bindingId);
  if (!bindingCan.unsayDone(binding) || !lineCan.followRequests(phaseAt(tenure.line, now)))
    throw new TwinProblem('notPossibleNow');
  binding.ownAccount = beforeSaidDone(binding);
  return binding;
}

/** Unbound before, and linked anew since: what the person said of it may be said anew. */
export function linkAnew(binding: Binding, at: number): void {
  binding.goneAt = null;
  binding.foundAt = instantOf(at);
  binding.declarationLocked = false;
  if (binding.ownAccount === 'proved') binding.ownAccount = 'toDo';
}

/** What was said of fewer says nothing of those that have come since; what was sent on it stands. */
export function countAnew(binding: Binding, count: number): void {
  if (count > binding.count && !binding.declarationLocked) {
    binding.declaration = null;
    binding.ownAccount = null;
  }
  binding.count = count;
}

/** The answer comes by agenda after about two minutes. */
export function recheck(world: World, tenure: Tenure, bindingId: string, now: number): Binding {
  const binding = readBinding(tenure, bindingId);
  if (!bindingCan.recheck(binding) || !lineCan.inquire(phaseAt(tenure.line, now)))
    throw new TwinProblem('notPossibleNow');
  binding.recheckAskedAt = instantOf(now);
  schedule(world, {
    kind: 'recheck',
    at: now + recheckDelay(binding.appId, world.seed),
    lineId: tenure.line.id,
    bindingId,
  });
  return binding;
}

export function applyRecheck(tenure: Tenure, item: AgendaItem & { kind: 'recheck' }): void {
  const binding = rowWith(tenure.bindings, 'id', item.bindingId);
  if (binding === undefined) return;
  const recheckedBefore = binding.lastRecheckAt !== null;
  binding.lastRecheckAt = instantOf(item.at);
  binding.recheckAskedAt = null;
  if (binding.goneAt !== null) {
    if (tenure.hidden.some(({ id }) => id === binding.id)) linkAnew(binding, item.at);
    return;
  }
  if (binding.ownAccount !== 'saidDone') return;
  if (stillHoldsOn(binding.appId, recheckedBefore)) {
    binding.ownAccount = 'stillThere';
    return;
  }
  binding.ownAccount = 'proved';
  takeOff(tenure, binding, item.at);
}

/** The app has linked the number anew: the next inquiry finds it. */
export function comeBack(tenure: Tenure, item: AgendaItem & { kind: 'comesBack' }): void {
  const binding = rowWith(tenure.bindings, 'id', item.bindingId);
  if (binding === undefined || phaseAt(tenure.line, item.at) === 'released') return;
  const { id, appId, handle, count, boundAt } = binding;
  tenure.hidden = [...tenure.hidden, { id, appId, handle, count, boundAt }];
}
