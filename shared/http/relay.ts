import type { Output } from '../claim.ts';
import { messageOf } from '../errors.ts';
import { relayOutputs } from '../outbox.ts';
import type { Deps } from '../ports.ts';

/**
 * Publishes what a request's transaction kept in the outbox. Where that fails the request has succeeded all the same: the row is
 * durable and the next sweep publishes it, so it is logged and the caller is told of success rather than to do it twice.
 */
export async function relayOrLeave(
  { store, bus, log }: Pick<Deps, 'store' | 'bus' | 'log'>,
  id: string,
  outputs: Output[],
): Promise<void> {
  try {
    await relayOutputs({ store, bus }, id, outputs);
  } catch (error) {
    log('WARNING', 'outbox is left to the sweep', { id, reason: messageOf(error) });
  }
}
