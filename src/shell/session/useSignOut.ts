import { useMutation } from '@tanstack/react-query';
import { signOutMutation } from '#api/sessions.ts';
import { forgetAll } from '#shell/session/tabStorage.ts';

/** Leaves nothing on this device at once; the frame brings the screen that says what the service knows of it (Layout.tsx). */
export function useSignOut(): () => void {
  const { mutate } = useMutation(signOutMutation);
  return () => {
    forgetAll();
    mutate();
  };
}
