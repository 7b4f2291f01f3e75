/** Node 20 lacks Promise.withResolvers, which MSW 3 uses; later versions keep their own. */
import { afterAll, vi } from 'vitest';

const promises = Promise as unknown as { withResolvers?: unknown };

promises.withResolvers ??= function withResolvers<T>() {
  let resolve!: (value: T | PromiseLike<T>) => void;
  let reject!: (reason?: unknown) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
};

// The files of one worker share their clock: one that is left standing would be told by whatever comes next.
afterAll(() => void vi.useRealTimers());
