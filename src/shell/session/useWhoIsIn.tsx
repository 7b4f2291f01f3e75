import { type ReactNode, useState } from 'react';
import type { Session } from '#domain/session/session.ts';
import { PreloadedPart } from '#shell/frame/PreloadedPart.tsx';
import { preloadable } from '#shell/frame/preloadable.ts';
import { isForAnother } from '#shell/session/numberGiven.ts';
import { readDraft } from '#shell/session/wayInDraft.ts';

/** Few ever see it. */
const otherNumber = preloadable(async () => (await import('#shell/session/OtherNumber.tsx')).OtherNumber);

/**
 * The mask of who is signed in, for whom a form is then. Null also where another number was typed into it before they were, in
 * another tab or by a code whose answer was still under way: it is not taken from under their hands, and `other` says so.
 */
export function useWhoIsIn(session: Session): [masked: string | null, other: ReactNode] {
  const masked = session.state === 'signedIn' ? session.maskedNumber : null;
  // As it was in the moment in which they came in, and not with each key.
  const [known, setKnown] = useState<[masked: string | null, isOther: boolean]>([null, false]);
  if (masked !== known[0]) setKnown([masked, masked !== null && isForAnother(masked, readDraft())]);
  return known[1] ? [null, <PreloadedPart key="other" part={otherNumber} />] : [masked, null];
}
