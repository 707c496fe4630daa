import type { VehicleEvent } from '../messages/generated/types.ts';
import { isAfter, type Order, positionOf } from './list-order.ts';

/** Several ordered streams as one; the first of each is asked for at once. */
export async function* mergeStreams(
  streams: AsyncGenerator<VehicleEvent>[],
  order: Order,
): AsyncGenerator<VehicleEvent> {
  const heads = await Promise.all(streams.map(async (stream) => ({ stream, head: await stream.next() })));
  for (;;) {
    let next: (typeof heads)[number] | undefined;
    for (const candidate of heads) {
      if (candidate.head.done) continue;
      if (!next || next.head.done || isAfter(positionOf(next.head.value), positionOf(candidate.head.value), order))
        next = candidate;
    }
    if (!next || next.head.done) return;
    yield next.head.value;
    next.head = await next.stream.next();
  }
}
