import { useState } from 'react';
import { m } from '#copy/generated/messages.js';
import type { Session } from '#domain/session/session.ts';
import { PhoneNumber } from '#shell/parts/PhoneNumber.tsx';
import { isForAnother } from '#shell/session/numberGiven.ts';
import styles from '#shell/session/wayIn.module.css';
import { readDraft } from '#shell/session/wayInDraft.ts';

/**
 * The mask of who is signed in, and whether a form of theirs is for another number: it was typed here before they were, in
 * another tab or by a code whose answer was still under way. It is not taken from under their hands then.
 */
export function useWhoIsIn(session: Session): { masked: string | null; isForAnother: boolean } {
  const masked = session.state === 'signedIn' ? session.maskedNumber : null;
  // As it was in that moment, and not with each key.
  const [known, setKnown] = useState<{ masked: string | null; isForAnother: boolean }>({
    masked: null,
    isForAnother: false,
  });
  if (masked === known.masked) return known;
  const now = { masked, isForAnother: masked !== null && isForAnother(masked, readDraft()) };
  setKnown(now);
  return now;
}

/** Says who is signed in, above a form for another number. */
export function OtherNumber({ masked }: { masked: string }) {
  return (
    <>
      <p className={styles.given}>
        {m.signIn_signed_in_as()} <PhoneNumber masked={masked} />
      </p>
      <p>{m.signIn_for_another()}</p>
    </>
  );
}
