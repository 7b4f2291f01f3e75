import { useQuery } from '@tanstack/react-query';
import { sessionQuery } from '#api/sessions.ts';
import { m } from '#copy/generated/messages.js';
import { useLocale } from '#shell/frame/useLocale.ts';
import { PhoneNumber } from '#shell/parts/PhoneNumber.tsx';
import styles from '#shell/session/wayIn.module.css';

export function OtherNumber() {
  useLocale();
  const { data: session } = useQuery(sessionQuery);
  if (session?.state !== 'signedIn') return null;
  return (
    <>
      <p className={styles.given}>
        {m.session_signed_in_as()} <PhoneNumber masked={session.maskedNumber} />
      </p>
      <p>{m.session_for_another()}</p>
    </>
  );
}
