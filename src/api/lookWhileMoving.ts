/** Apart from the intervals themselves, so that no phone loads it before there is anything to look at. */

import { headersOf } from '#api/answerHeaders.ts';
import { quietFor } from '#api/polling.ts';

/** Looks again when the service wishes; where it says nothing of it, at data that is moving and every `ms`. */
export const lookWhileMoving =
  <Data>(ms: number, isMoving: (data: Data) => boolean) =>
  ({ state: { data, error } }: { state: { data: Data | undefined; error: Error | null } }) => {
    const wait = headersOf(data)?.lookAfterMs ?? (data !== undefined && isMoving(data) && ms);
    return wait !== false && Math.max(wait, quietFor(error));
  };
