/** Counts the generations in flight; beyond the most there may be, a new one is turned away at once. */
export function createInFlight(most: number) {
  let count = 0;
  let idle = Promise.withResolvers<undefined>();
  idle.resolve(undefined);
  return {
    most,
    count: () => count,
    /** Resolves when none is in flight. */
    idle: () => idle.promise,
    enter: (): Place => {
      if (count >= most) return { isFree: false, [Symbol.dispose]: () => undefined };
      if (count === 0) idle = Promise.withResolvers();
      count += 1;
      return {
        isFree: true,
        [Symbol.dispose]: () => {
          count -= 1;
          if (count === 0) idle.resolve(undefined);
        },
      };
    },
  };
}

export type InFlight = ReturnType<typeof createInFlight>;
type Place = Disposable & { readonly isFree: boolean };
