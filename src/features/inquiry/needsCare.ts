/** Which accounts are to be dealt with first, and which are under way. Pure; asked by group, filter, count and summary. */
import { careRank } from '#domain/app.ts';
import { concernOf, hasLastWord } from '#domain/request.ts';
import type { FoundAccount } from './foundAccounts.ts';

/**
 * "Deal with these first" is what another person may hold on this number, what came back, and what waits for this person. It
 * is never what is merely still to be said ("is this yours?"), since most of that is the person's own and no danger.
 */
export function needsCare({ binding, app, eligibility, phase, request, state }: FoundAccount, now: number): boolean {
  if (binding.goneAt !== null) return false;
  if (state === 'reappeared' || state === 'stillThere') return true;
  if (request !== null && request.state !== 'unbound') {
    const concern = concernOf(request, now);
    if (concern === 'needsYou') return true;
    if (concern === 'underWay' || hasLastWord(request, now)) return false;
  }
  switch (eligibility.kind) {
    case 'request':
      // Whoever leaves the number leaves all of it: money and what recovers other accounts come first.
      return eligibility.basis === 'leaving' ? state !== 'saidDone' && careRank(app) <= 1 : true;
    case 'none':
      // An app that is not connected can't be asked here, yet a bank on a cancelled number is still the first to see to.
      return (phase === 'coolingOff' || phase === 'released') && careRank(app) <= 1;
    case 'askWhose':
    case 'selfCutGuard':
      return binding.declaration === 'unsure';
    case 'alreadyOpen':
    case 'ownAccount':
    case 'tooEarly':
      return false;
  }
}

/** Somebody else has to answer now: the app, or the re-check. */
export function isUnderWay({ binding, eligibility, request, state }: FoundAccount, now: number): boolean {
  if (binding.goneAt !== null) return false;
  if (state === 'saidDone') return true;
  return request === null ? eligibility.kind === 'alreadyOpen' : concernOf(request, now) === 'underWay';
}
