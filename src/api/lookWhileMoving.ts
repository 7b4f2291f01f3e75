/** Apart from the intervals themselves, so that no phone loads it before there is anything to look at. */
import { quietFor } from '#api/polling.ts';

/** Looks again at data that is moving, and not before the service wants to be asked. */
export const lookWhileMoving =
  <Data>(ms: number, isMoving: (data: Data) => boolean) =>
  ({ state: { data, error } }: { state: { data: Data | undefined; error: Error | null } }) =>
    data !== undefined && isMoving(data) && Math.max(ms, quietFor(error));
