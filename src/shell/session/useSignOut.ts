import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { signOutMutation } from '#api/sessions.ts';
import { paths } from '#paths.ts';
import { forgetAll } from '#shell/session/tabStorage.ts';

/** Leaves nothing on this device at once; where the service could not be told, the next screen says so. */
export function useSignOut(): () => void {
  const navigate = useNavigate();
  const leave = useMutation(signOutMutation);
  return () => {
    forgetAll();
    leave.mutate(undefined, {
      onSettled: () => navigate(paths.signedOut, { replace: true }),
    });
  };
}
