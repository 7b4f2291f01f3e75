/**
 * The order in which to deal with what is bound: one step per group, worst first, then the apps that have not answered. What
 * an account is entered or recovered by stands in its step at the latest, and before it.
 * A step is never stored: what the service knows of its accounts tells where it stands.
 */
import { type Account, type Turn, turns } from '#domain/account.ts';
import { careGroupOf } from '#domain/app.ts';
import type { Reply } from '#domain/inquiry.ts';
import { type GuideStepId, guideStepIds } from '#domain/own/guideSteps.ts';
import { isNotedDone, type NotedRow } from '#domain/own/noted.ts';
import { inTieOrder, isOwn, ownApp, type Tied } from '#domain/own/tieOrder.ts';
import { tiedGroups } from '#domain/own/ties.ts';

const replyTurn = ({ answer }: Reply): Turn | null =>
  answer === 'silent' ? 'toDo' : answer === 'waiting' ? 'underWay' : null;

export type GuideStep<A> = {
  id: GuideStepId;
  /** From 1; a group without an account is no step. */
  place: number;
  /** Accounts, or apps without an answer, by whose turn it is. */
  counts: Readonly<Record<Turn, number>>;
  /** The first turn that anybody still has; `settled` when nobody has one. */
  standing: Turn;
  accounts: Readonly<Record<Turn, readonly A[]>>;
  /** By the person's own word, and in no count of accounts. */
  noted: readonly NotedRow[];
};

/** Where the service can do nothing, the person deals with the app itself. */
const notedTurn = (one: NotedRow): Turn => (isNotedDone(one) ? 'settled' : 'outside');

const nobody = <T>(empty: () => T): Record<Turn, T> => ({
  toDo: empty(),
  outside: empty(),
  underWay: empty(),
  notYet: empty(),
  settled: empty(),
});

const has = ({ counts, noted }: Pick<GuideStep<unknown>, 'counts' | 'noted'>, turn: Turn) =>
  counts[turn] > 0 || noted.some((one) => notedTurn(one) === turn);

/** Only steps with something in them. An account that is dealt with stays in its step, so that no number moves. */
export function guideSteps<A extends Tied & Pick<Account, 'turn'>>(
  accounts: readonly A[],
  replies: readonly Reply[],
  noted: readonly NotedRow[] = [],
): GuideStep<A>[] {
  // What is dealt with raises its keys all the same, so that no account changes its step.
  const groupOf = tiedGroups([...accounts.map(ownApp), ...noted.map(({ app }) => app)].flatMap((app) => app ?? []));
  const groupOfNoted = ({ app, guards }: NotedRow) => (app === null ? guards : groupOf(app));
  const steps = new Map(
    guideStepIds.map((id) => {
      const own = inTieOrder(
        noted.filter((one) => groupOfNoted(one) === id),
        ({ app }) => app,
        'switch',
      );
      return [id, { counts: nobody(() => 0), accounts: nobody<A[]>(() => []), noted: own }] as const;
    }),
  );
  for (const account of inTieOrder(accounts, ownApp, 'switch')) {
    const step = steps.get(isOwn(account) ? groupOf(account.app) : careGroupOf(account.app));
    step?.accounts[account.turn].push(account);
    if (step) step.counts[account.turn] += account.binding.count;
  }
  for (const reply of replies) {
    const turn = replyTurn(reply);
    const step = steps.get('unanswered');
    if (step && turn !== null) step.counts[turn] += 1;
  }
  return [...steps]
    .filter(([, step]) => turns.some((turn) => has(step, turn)))
    .map(([id, step], index) => ({
      id,
      place: index + 1,
      standing: turns.find((turn) => has(step, turn)) ?? 'settled',
      ...step,
    }));
}

/** The person can do something in it now. */
export const isYours = ({ standing }: GuideStep<unknown>) => standing === 'toDo' || standing === 'outside';

/** All in it was requested, said, or has ended. What it is too early for is neither, nor is an app that has not answered. */
export const isDealtWith = (step: GuideStep<unknown>) =>
  !isYours(step) && step.counts.notYet === 0 && step.id !== 'unanswered';

/** The step to go on with: the first that is the person's turn, and before those that they left for later. */
export function stepToContinue<A>(
  steps: readonly GuideStep<A>[],
  leftForLater: readonly GuideStepId[],
): GuideStep<A> | null {
  const yours = steps.filter(isYours);
  return yours.find(({ id }) => !leftForLater.includes(id)) ?? yours[0] ?? null;
}
