/** A mutation as one act of the person: a double tap counts once, and success and failure end it in one place. */
import type { UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';

type Moments = { onStart: () => void; onDone: () => void; onFailed: (error: Error) => void };

export type Act<Input> = { act: (input: Input) => void; busy: boolean; problem: Error | null };

export function useAct<Output, Variables, Input>(
  mutation: UseMutationResult<Output, Error, Variables>,
  variablesOf: (input: Input) => Variables,
  { onStart, onDone, onFailed }: Moments,
): Act<Input> {
  const under = useRef(false);
  return {
    busy: mutation.isPending,
    problem: mutation.error,
    act: (input) => {
      if (under.current) return;
      under.current = true;
      onStart();
      mutation.mutate(variablesOf(input), {
        onSuccess: onDone,
        onError: onFailed,
        onSettled: () => {
          under.current = false;
        },
      });
    },
  };
}
