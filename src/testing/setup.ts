/** Node 20 lacks Promise.withResolvers, which MSW 3 uses; later versions keep their own. */
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
