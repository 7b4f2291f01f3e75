/**
 * The one way to act: what a tap sends goes out once, and the focus goes to what came of it. A failure stands in the result.
 *
 * What a screen does with the answer, such as leading on, goes into `onSuccess` of `mutate`. It is done only for whoever still
 * waits for it: not where the screen has gone, where they are on the way to another one, or where they have left. So a mutation
 * itself only sends and keeps what came; what was sent is forgotten by `sent`.
 */

import {
  type MutateOptions,
  type UseMutationOptions,
  type UseMutationResult,
  useMutation,
} from '@tanstack/react-query';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { problemFrom } from '#api/apiProblem.ts';
import { presence } from '#api/presence.ts';
import { isOnTheWay } from '#shell/acts/onTheWay.ts';

export type Act<Input = void, Output = unknown> = UseMutationResult<Output, Error, Input> & {
  /** The idempotency key of an intention: a second try after a lost answer carries the same one, another intention another. */
  keyFor: (...intention: readonly (string | number | boolean | null)[]) => string;
};

type Around<Output, Input> = {
  /** Takes the focus once the act has had its effect. */
  focus?: Pick<FocusAfter, 'acted'>;
  /** Called after a failure, as something may have moved on meanwhile. Where it has, what is read takes the focus. */
  readAnew?: () => void;
  /** Called as soon as it is answered, also where the screen has gone: what was sent is no draft any more. */
  sent?: (output: Output, input: Input) => void;
};

/** The mutation, whose `mutate` does not send again what is under way: a second tap comes before the button can show it. */
export function useAct<Output, Input>(
  { mutationFn, ...mutation }: UseMutationOptions<Output, Error, Input>,
  { focus, readAnew, sent }: Around<Output, Input> = {},
): Act<Input, Output> {
  const result = useMutation<Output, Error, Input>({
    ...mutation,
    mutationFn: async (input, context) => {
      const output = await (mutationFn as NonNullable<typeof mutationFn>)(input, context);
      sent?.(output, input);
      return output;
    },
  });
  const { mutateAsync } = result;
  const acted = focus?.acted;
  const underWay = useRef(new Set<string>());
  const last = useRef({ intention: '', key: '' });
  const stands = useRef(true);
  // In the moment in which the screen goes: an answer may come before its other effects have been ended.
  useLayoutEffect(() => {
    stands.current = true;
    return () => {
      stands.current = false;
    };
  }, []);

  const mutate = useCallback(
    (input: Input, { onSuccess }: Pick<MutateOptions<Output, Error, Input>, 'onSuccess'> = {}) => {
      const intention = JSON.stringify(input) ?? '';
      if (underWay.current.has(intention)) return;
      underWay.current.add(intention);
      if (acted) acted.current = true;
      const person = presence();
      const isHere = () => stands.current && !person.aborted;
      const waited: MutateOptions<Output, Error, Input> = {
        onSuccess: (...answer) => {
          if (isHere() && !isOnTheWay()) onSuccess?.(...answer);
        },
        onError: (error) => {
          if (!isHere()) return;
          if (acted) acted.current = readAnew !== undefined && problemFrom(error).code === 'notPossibleNow';
          readAnew?.();
        },
      };
      const end = () => underWay.current.delete(intention);
      mutateAsync(input, waited).then(end, end);
    },
    [mutateAsync, acted, readAnew],
  );
  const keyFor: Act['keyFor'] = (...parts) => {
    const intention = JSON.stringify(parts);
    if (last.current.intention !== intention) last.current = { intention, key: newKey() };
    return last.current.key;
  };
  return { ...result, mutate, keyFor } as Act<Input, Output>;
}

/** Works on plain http too, where randomUUID is missing. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

type FocusAfter<T = HTMLElement> = { place: RefObject<T | null>; acted: RefObject<boolean> };

/**
 * For `useAct`: after the act the focus goes to `place` in the moment at which `outcome` has become another. What the act
 * makes stale is still being read then: a focus that came after that would take the page from under the next tap.
 */
export function useFocusAfter<T extends HTMLElement>(outcome: string | number): FocusAfter<T> {
  const place = useRef<T>(null);
  const acted = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the outcome is the moment.
  useEffect(() => {
    if (acted.current) place.current?.focus();
    acted.current = false;
  }, [outcome]);
  return { place, acted };
}
