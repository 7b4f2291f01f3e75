import { RETURNING } from '#shell/frame/rememberReturning.ts';
import { SIGNED_OUT } from '#shell/session/unconfirmedSignOut.ts';

/** Another tab of this browser has signed in or out, or has cleared the device. */
export function onOtherTabsSession(listener: () => void): () => void {
  const heard = ({ key }: StorageEvent) => {
    if (key === null || key === RETURNING || key === SIGNED_OUT) listener();
  };
  window.addEventListener('storage', heard);
  return () => window.removeEventListener('storage', heard);
}
