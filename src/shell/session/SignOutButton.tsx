import { m } from '#copy/generated/messages.js';
import { useLocale } from '#shell/frame/useLocale.ts';
import { useSignOut } from '#shell/session/useSignOut.ts';

/** The last entry of the menu. The first script closes the menu at it, and it keeps the class by which it is known there. */
export function SignOutButton() {
  useLocale();
  const signOut = useSignOut();
  return (
    <button type="button" className="fs-out" onClick={signOut}>
      {m.common_sign_out()}
    </button>
  );
}
