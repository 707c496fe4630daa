import { publishAll } from '../../shared/claim.ts';
import { sweepOutbox } from '../../shared/outbox.ts';
import type { PushHandler } from '../../shared/push-function.ts';
import { attemptOf, type Delivery } from '../../shared/webhooks/delivery.ts';

const AT_ONCE = 500;

/** Each minute: has the deliveries tried that are due, and publishes what crashed requests left in the outbox. */
export const sweep: PushHandler = async (_, deps) => {
  const now = deps.clock.now().toISOString();
  const due = await deps.store.query<Delivery>({
    collection: 'deliveries',
    where: [['dueAt', '<=', now]],
    orderBy: [['dueAt', 'asc']],
    limit: AT_ONCE,
  });
  await publishAll(
    deps.bus,
    due.map(({ id }) => attemptOf(id)),
  );
  await sweepOutbox(deps);
};
