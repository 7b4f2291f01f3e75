/**
 * The order in which to deal with what is bound: one step per group, worst first, then the apps that have not answered.
 * A step is never stored: what the service knows of its accounts tells where it stands.
 */
import type { Account } from '#domain/account.ts';
import { careGroupOf, careGroups } from '#domain/app.ts';
import type { Reply } from '#domain/inquiry.ts';
import { concernOf } from '#domain/request.ts';

export const guideStepIds = [...careGroups, 'unanswered'] as const;
export type GuideStepId = (typeof guideStepIds)[number];

export const isGuideStepId = (text: unknown): text is GuideStepId => guideStepIds.some((id) => id === text);

/** Whose turn it is with one account, in the order in which a step shows them. */
export const turns = [
  /** The person's: to request, to say whose it is, to answer. */
  'toDo',
  /** The person's, but with the app itself: it can't be requested here. */
  'outside',
  /** Somebody else has to answer. */
  'underWay',
  /** Too early: the data is not settled yet. */
  'notYet',
  'settled',
] as const;
export type Turn = (typeof turns)[number];

type Judged = Pick<Account, 'binding' | 'app' | 'eligibility' | 'request'>;

export function turnOf({ binding, eligibility, request }: Omit<Judged, 'app'>, now: number): Turn {
  if (binding.goneAt !== null) return 'settled';
  // One that was unbound and is back, taken back or closed has changed nothing: the account is judged afresh.
  if (request !== null && !['unbound', 'withdrawn', 'closed'].includes(request.state)) {
    const concern = concernOf(request, now);
    return concern === 'needsYou' ? 'toDo' : concern === 'underWay' ? 'underWay' : 'settled';
  }
  if (binding.ownAccount === 'saidDone') return 'underWay';
  if (binding.ownAccount === 'stillThere') return 'toDo';
  switch (eligibility.kind) {
    case 'request':
    case 'askWhose':
    case 'selfCutGuard':
      return 'toDo';
    case 'alreadyOpen':
      return 'underWay';
    case 'ownAccount':
      return 'settled';
    case 'tooEarly':
      return 'notYet';
    case 'none':
      return binding.declaration === 'mine' ? 'settled' : 'outside';
  }
}

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
};

const nobody = <T>(empty: () => T): Record<Turn, T> => ({
  toDo: empty(),
  outside: empty(),
  underWay: empty(),
  notYet: empty(),
  settled: empty(),
});

/** Only steps with something in them. An account that is dealt with stays in its step, so that no number moves. */
export function guideSteps<A extends Judged>(
  accounts: readonly A[],
  replies: readonly Reply[],
  now: number,
): GuideStep<A>[] {
  const steps = new Map(
    guideStepIds.map((id) => [id, { counts: nobody(() => 0), accounts: nobody<A[]>(() => []) }] as const),
  );
  for (const account of accounts) {
    const step = steps.get(careGroupOf(account.app));
    const turn = turnOf(account, now);
    step?.accounts[turn].push(account);
    if (step) step.counts[turn] += 1;
  }
  for (const reply of replies) {
    const turn = replyTurn(reply);
    const step = steps.get('unanswered');
    if (step && turn !== null) step.counts[turn] += 1;
  }
  return [...steps]
    .filter(([, { counts }]) => turns.some((turn) => counts[turn] > 0))
    .map(([id, step], index) => ({
      id,
      place: index + 1,
      standing: turns.find((turn) => step.counts[turn] > 0) ?? 'settled',
      ...step,
    }));
}

type Standing = Pick<GuideStep<unknown>, 'standing'>;

/** The person can do something in it now. */
export const isYours = ({ standing }: Standing) => standing === 'toDo' || standing === 'outside';

/** All in it was requested, said, or has ended. What it is too early for is neither. */
export const isDealtWith = ({ standing }: Standing) => standing === 'underWay' || standing === 'settled';

/** The step to go on with: the first that is the person's turn, and before those that they left for later. */
export function stepToContinue<A>(
  steps: readonly GuideStep<A>[],
  leftForLater: readonly GuideStepId[],
): GuideStep<A> | null {
  const yours = steps.filter(isYours);
  return yours.find(({ id }) => !leftForLater.includes(id)) ?? yours[0] ?? null;
}
