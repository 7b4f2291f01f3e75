/** The person's own list, by the same rule as the portal's button. No app is ever asked about it. */

import { lineCan, phaseAt } from '#domain/line.ts';
import { judgeNote } from '#domain/own/judgeNote.ts';
import type { NotedAccount, NotedWhat } from '#domain/own/noted.ts';
import { instantOf } from '#domain/time.ts';
import { appsOf } from '#twin/apps/appsOfWorld.ts';
import { nextId } from '#twin/world/random.ts';
import { TwinProblem } from '#twin/world/twinProblem.ts';
import type { Tenure, World } from '#twin/world/world.ts';

/** Throws badInput for a name that can't be kept, alreadyNoted, notFound for an app that there is not, notPossibleNow. */
export function noteAccount(world: World, tenure: Tenure, asked: NotedWhat, now: number): NotedAccount[] {
  const phase = phaseAt(tenure.line, now);
  const verdict = judgeNote(asked, { noted: tenure.noted, apps: appsOf(world), phase });
  if ('kind' in verdict) {
    const account = { id: nextId(world, 'not'), what: verdict.what, notedAt: instantOf(now), doneAt: null };
    tenure.noted = [...tenure.noted, account];
    return tenure.noted;
  }
  switch (verdict.fault) {
    case 'twice':
      throw new TwinProblem('alreadyNoted');
    case 'unknownApp':
      throw new TwinProblem('notFound');
    case 'inquiryAsks':
    case 'full':
    case 'ended':
      throw new TwinProblem('notPossibleNow');
    default:
      throw new TwinProblem('badInput', { field: 'name' });
  }
}

function standing(tenure: Tenure, id: string): NotedAccount {
  const account = tenure.noted.find((one) => one.id === id);
  if (account === undefined) throw new TwinProblem('notFound');
  return account;
}

/** Said twice, the first time stands. */
export function sayNotedDone(tenure: Tenure, id: string, done: boolean, now: number): NotedAccount[] {
  const account = standing(tenure, id);
  if (!lineCan.followRequests(phaseAt(tenure.line, now))) throw new TwinProblem('notPossibleNow');
  account.doneAt = done ? (account.doneAt ?? instantOf(now)) : null;
  return tenure.noted;
}

export function forgetNoted(tenure: Tenure, id: string): NotedAccount[] {
  const account = standing(tenure, id);
  tenure.noted = tenure.noted.filter((one) => one !== account);
  return tenure.noted;
}

export function forgetAllNoted(tenure: Tenure): NotedAccount[] {
  tenure.noted = [];
  return tenure.noted;
}
