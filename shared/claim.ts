import type { Bus, BusMessage, Clock } from './ports.ts';
import type { Store, Transaction } from './store.ts';

export type Output = { topic: string; message: BusMessage };
type Claim = { outputs: Output[]; at: string; expireAt: Date };

const KEPT_DAYS = 8;

/**
 * Claim and inline outbox: `decide` runs in one transaction, at most once per (function, id); what it returns is stored with the
 * claim and then published. When the same message comes again, the stored outputs are published again and nothing else happens.
 * `id` is derived from the cause (never the Pub/Sub message id). `decide` may run several times until its transaction commits.
 * @returns the outputs, and whether this call was a repetition
 */
export async function once(
  { store, bus, clock }: { store: Store; bus: Bus; clock: Clock },
  functionName: string,
  id: string,
  decide: (tx: Transaction) => Promise<Output[]>,
): Promise<{ outputs: Output[]; repeated: boolean }> {
  const path = `processed/${functionName}_${id}`;
  const result = await store.transaction(async (tx) => {
    const claim = await tx.get<Claim>(path);
    if (claim) return { outputs: claim.outputs, repeated: true };
    const outputs = await decide(tx);
    const now = clock.now();
    const expireAt = new Date(now.getTime() + KEPT_DAYS * 86_400_000);
    tx.create(path, { outputs, at: now.toISOString(), expireAt } satisfies Claim);
    return { outputs, repeated: false };
  });
  await publishAll(bus, result.outputs);
  return result;
}

/** Publishes outputs, one request a topic, in their order. */
export async function publishAll(bus: Bus, outputs: Output[]): Promise<void> {
  for (const topic of new Set(outputs.map((output) => output.topic))) {
    await bus.publish(
      topic,
      outputs.filter((output) => output.topic === topic).map((output) => output.message),
    );
  }
}
