/**
 * A binding: an account tied to the number, as an app answers it. Where an app answers with a bare count the whole app is
 * the unit and nothing is invented.
 */
import { isFirstDay, type Line, type Moved } from '#domain/line.ts';
import { type Day, dayAt, type Instant, type Month, monthOf, msOf } from '#domain/time.ts';

export const declarations = ['mine', 'notMine', 'unsure'] as const;
export type Declaration = (typeof declarations)[number];

export type BoundAt = { by: 'day'; day: Day } | { by: 'month'; month: Month };

/** The checklist item of an account that is one's own: no request, the app's own steps, and a re-check that proves it. */
export const ownAccountStates = ['toDo', 'saidDone', 'proved', 'stillThere'] as const;
export type OwnAccountState = (typeof ownAccountStates)[number];

export type Binding = {
  id: string;
  appId: string;
  /** As the app masked it, or `hiddenHandle`; null where the app told a count only. */
  handle: string | null;
  /** 1 for a named account; the count for a bare count. */
  count: number;
  boundAt: BoundAt | null;
  foundAt: Instant;
  /** Set once the binding is gone, by an answered request or a re-check. */
  goneAt: Instant | null;
  declaration: Declaration | null;
  /** Once something was sent on it, the declaration stands, unless that was taken back before the app had it. */
  declarationLocked: boolean;
  ownAccount: OwnAccountState | null;
  /** The open request for it, if any; at most one. */
  openRequestId: string | null;
  /** The newest request for it, open or ended. */
  lastRequestId: string | null;
  lastRecheckAt: Instant | null;
  /** A re-check that the app has not answered yet; null: none is awaited. */
  recheckAskedAt: Instant | null;
};

/** How many accounts these are: a bare count weighs what it says. */
export function sumOf(bindings: readonly Pick<Binding, 'count'>[]): number {
  return bindings.reduce((sum, { count }) => sum + count, 0);
}

export type Whose = 'beforeMe' | 'fromMyTime' | 'cantTell';

/**
 * Compares the binding's date with the line's activation date. A day before it is from before; the day itself belongs to
 * the present holder (the convention of the public number-recycling interfaces). The activation month can't be told.
 */
export function whoseIs(boundAt: BoundAt | null, line: Pick<Line, 'activatedAt'>): Whose {
  if (boundAt === null) return 'cantTell';
  const activation = dayAt(msOf(line.activatedAt));
  if (boundAt.by === 'day') return boundAt.day < activation ? 'beforeMe' : 'fromMyTime';
  if (boundAt.month === monthOf(activation)) return 'cantTell';
  return boundAt.month < monthOf(activation) ? 'beforeMe' : 'fromMyTime';
}

/** The date alone tells that it is a former holder's. Where that date has moved, what is older may be the present holder's own. */
export function isFromBefore(boundAt: BoundAt | null, line: Moved & Pick<Line, 'activatedAt'>): boolean {
  return isFirstDay(line) && whoseIs(boundAt, line) === 'beforeMe';
}

/** Still linked, a former holder's by its date, and not the person's own by their word. */
export function isFormerHolders(
  { goneAt, declaration, boundAt }: Pick<Binding, 'goneAt' | 'declaration' | 'boundAt'>,
  line: Parameters<typeof isFromBefore>[1],
): boolean {
  return goneAt === null && declaration !== 'mine' && isFromBefore(boundAt, line);
}

/** Stands for every name that may be a former holder's: what one app leaves readable of it completes what the next one does. */
export const hiddenHandle = '***';

/** What a holder may be told of an account's name: the name as the app masked it only where it is surely from their time. */
export function handleFor(
  handle: string | null,
  boundAt: BoundAt | null,
  line: Pick<Line, 'activatedAt'>,
): string | null {
  return handle === null || whoseIs(boundAt, line) === 'fromMyTime' ? handle : hiddenHandle;
}

export const bindingCan = {
  declare: (binding: Binding) => !binding.declarationLocked && binding.goneAt === null,
  sayDone: (binding: Binding) =>
    binding.declaration === 'mine' && binding.goneAt === null && binding.ownAccount !== 'proved',
  /** As long as no re-check has proved it. */
  unsayDone: (binding: Binding) => binding.goneAt === null && binding.ownAccount === 'saidDone',
  /** One that is gone too: that is what proves it. One at a time. */
  recheck: (binding: Binding) => binding.recheckAskedAt === null,
} as const;

/** Whether an app has more than one of these accounts, so that its name alone does not tell them apart. */
export function sharedAppsAmong(accounts: readonly { appId: string }[]): (account: { appId: string }) => boolean {
  const perApp = new Map<string, number>();
  for (const { appId } of accounts) perApp.set(appId, (perApp.get(appId) ?? 0) + 1);
  return ({ appId }) => (perApp.get(appId) ?? 0) > 1;
}

/** What stands once "I have done it" is taken back: what an app told when it was asked is not forgotten for that. */
export function beforeSaidDone({ lastRecheckAt }: Pick<Binding, 'lastRecheckAt'>): OwnAccountState {
  return lastRecheckAt === null ? 'toDo' : 'stillThere';
}

/** The app itself was asked after the account had gone, and did not find it any more. */
export function isProvedGone({ goneAt, lastRecheckAt }: Pick<Binding, 'goneAt' | 'lastRecheckAt'>): boolean {
  return goneAt !== null && lastRecheckAt !== null && lastRecheckAt >= goneAt;
}
