/** A double tap is one act: the second comes before the button can show that it is busy. */
import type { MutateOptions, UseMutationResult } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';

/** The mutation as it is; only that the same intention is not sent again while it is under way. Another one is. */
export function useOnce<Output, Input>(
  mutation: UseMutationResult<Output, Error, Input>,
): UseMutationResult<Output, Error, Input> {
  const under = useRef(new Set<string>());
  const { mutateAsync } = mutation;
  const mutate = useCallback(
    (input: Input, then: MutateOptions<Output, Error, Input> = {}) => {
      const intention = JSON.stringify(input) ?? '';
      if (under.current.has(intention)) return;
      under.current.add(intention);
      mutateAsync(input, then).then(
        () => under.current.delete(intention),
        () => under.current.delete(intention),
      );
    },
    [mutateAsync],
  );
  return { ...mutation, mutate } as UseMutationResult<Output, Error, Input>;
}
