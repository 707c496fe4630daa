import { type Output, publishAll } from './claim.ts';
import type { Bus, Clock } from './ports.ts';
import type { Store, Transaction } from './store.ts';

type OutboxRow = { outputs: Output[]; at: string };

/**
 * For writes that begin over HTTP, where nobody delivers again: the outputs are stored in the transaction of the change
 * (`keepOutputs`), then published and removed (`relayOutputs`). What a crash leaves behind is published by `sweepOutbox`.
 */
export function keepOutputs(tx: Transaction, id: string, outputs: Output[], at: Date): void {
  if (outputs.length > 0) tx.set(`outbox/${id}`, { outputs, at: at.toISOString() } satisfies OutboxRow);
}

export async function relayOutputs(
  { store, bus }: { store: Store; bus: Bus },
  id: string,
  outputs: Output[],
): Promise<void> {
  if (outputs.length === 0) return;
  await publishAll(bus, outputs);
  await store.delete(`outbox/${id}`);
}

const SWEEP_AFTER_MS = 60_000;
const SWEEP_ROWS = 100;

/** Publishes what crashed requests left behind more than a minute ago. @returns the number of rows */
export async function sweepOutbox({ store, bus, clock }: { store: Store; bus: Bus; clock: Clock }): Promise<number> {
  const before = new Date(clock.now().getTime() - SWEEP_AFTER_MS).toISOString();
  const rows = await store.query<OutboxRow>({
    collection: 'outbox',
    where: [['at', '<', before]],
    orderBy: [['at', 'asc']],
    limit: SWEEP_ROWS,
  });
  for (const { id, data } of rows) await relayOutputs({ store, bus }, id, data.outputs);
  return rows.length;
}
