import type { Context } from '../rpc/context.ts';
import type { TtlPolicy } from './policy.ts';
import { sweepExpired } from './sweep.ts';

/** Sweeps now and then every `milliseconds`. Returns a function that stops it and waits for a sweep that is under way. */
export function startSweeper(context: Context, policies: TtlPolicy[], milliseconds: number): () => Promise<void> {
  let sweep = Promise.resolve();
  let idle = true;
  const look = () => {
    if (!idle || policies.length === 0) return;
    idle = false;
    sweep = sweepExpired(context, policies, context.store.clock.now())
      .then(() => undefined)
      // A document that was renewed under the sweep's hands fails its precondition; the next sweep goes on.
      .catch(
        (error: unknown) => void process.stderr.write(`firestore: expired documents stay for now: ${String(error)}\n`),
      )
      .finally(() => {
        idle = true;
      });
  };
  look();
  const timer = setInterval(look, milliseconds);
  timer.unref();
  return () => {
    clearInterval(timer);
    return sweep;
  };
}
