/**
 * Runs what concerns one car one after the other, of several cars at once. Reports of a car change one document: transactions of one process
 * that share it would only abort each other, and the last of sixty that come at once would wait for half a minute.
 */
export function createTurns(): <T>(key: string, run: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>();
  return async (key, run) => {
    const before = last.get(key);
    const turn = before ? before.then(run) : run();
    // Whoever waits goes on whether this one fails or not; its caller hears of that.
    const settled = turn.then(
      () => undefined,
      () => undefined,
    );
    last.set(key, settled);
    try {
      return await turn;
    } finally {
      if (last.get(key) === settled) last.delete(key);
    }
  };
}
