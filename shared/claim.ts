import type { Bus, BusMessage, Clock } from './ports.ts';
import type { Store, Transaction, TransactionOptions } from './store.ts';

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
): Promise<Decided> {
  const decided = await decideOnce({ store, clock }, functionName, id, decide);
  await publishAll(bus, decided.outputs);
  return decided;
}

export type Decided = { outputs: Output[]; repeated: boolean };

/** The transaction of `once`; the caller publishes the outputs (`publishAll`), those of a repetition too. */
export async function decideOnce(
  { store, clock }: { store: Store; clock: Clock },
  functionName: string,
  id: string,
  decide: (tx: Transaction) => Promise<Output[]>,
  options: TransactionOptions = {},
): Promise<Decided> {
  const path = `processed/${functionName}_${id}`;
  return store.transaction(async (tx) => {
    const claim = await tx.get<Claim>(path);
    if (claim) return { outputs: claim.outputs, repeated: true };
    const outputs = await decide(tx);
    const now = clock.now();
    const expireAt = new Date(now.getTime() + KEPT_DAYS * 86_400_000);
    tx.create(path, { outputs, at: now.toISOString(), expireAt } satisfies Claim);
    return { outputs, repeated: false };
  }, options);
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
