import { messageOf } from './errors.ts';
import type { Log } from './log.ts';

/**
 * A port (all of whose methods are async) whose client is loaded as soon as the function listens, so that neither the start nor the first
 * message waits for all of it. What fails to load then is logged; the call that needs it loads it again, and fails where that fails too.
 */
export function lazily<T extends object>(name: string, log: Log, make: () => Promise<T>): T {
  let port: Promise<T> | undefined;
  const load = async (): Promise<T> => {
    port ??= make();
    try {
      return await port;
    } catch (error) {
      port = undefined;
      throw error;
    }
  };
  setImmediate(() => {
    load().catch((error: unknown) =>
      log('WARNING', `the client of ${name} could not be loaded, the first call loads it again`, {
        reason: messageOf(error),
      }),
    );
  });
  return new Proxy({} as T, {
    get:
      (_target, method) =>
      async (...args: unknown[]) => {
        const made = await load();
        const called = made[method as keyof T] as (...args: unknown[]) => unknown;
        return called.apply(made, args);
      },
  });
}
