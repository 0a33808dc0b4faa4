/** A fixed number of places for work of this process. */
export type Slots = {
  /** Runs `work` now when there is room; false when there is none. */
  readonly tryRun: (work: () => Promise<void>) => boolean;
  /** Resolves when `work` has begun, which is when a place is free. */
  readonly run: (work: () => Promise<void>) => Promise<void>;
  /** Resolves when nothing runs any more. */
  readonly idle: () => Promise<void>;
};

/** `count` pieces of work at most run at the same time; the others wait in the order in which they came. */
export function openSlots(count: number): Slots {
  const running = new Set<Promise<void>>();
  const waiting: (() => void)[] = [];

  function begin(work: () => Promise<void>): void {
    const one = work()
      .catch(() => undefined) // whoever gives work reports its errors
      .finally(() => {
        running.delete(one);
        waiting.shift()?.();
      });
    running.add(one);
  }

  function tryRun(work: () => Promise<void>): boolean {
    if (running.size >= count) return false;
    begin(work);
    return true;
  }

  return {
    tryRun,
    run: (work) =>
      new Promise((resolve) => {
        if (tryRun(work)) return resolve();
        waiting.push(() => {
          begin(work); // in the same step as the place became free, so that nobody slips in between
          resolve();
        });
      }),
    idle: async () => {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
