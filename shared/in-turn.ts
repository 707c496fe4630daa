/** Runs something when it is its turn among all that share the key. */
export type InTurn = <T>(key: string, run: () => Promise<T>) => Promise<T>;

/**
 * Runs what shares a key one after the other, that of several keys at once. Transactions of one process that change the same document (a
 * car's events, a workshop's day) would only abort each other, and the last of sixty that come at once would wait for half a minute.
 */
export function createTurns(): InTurn {
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
