/** What an ack id says: the delivery of a message, since which seek of the subscription. */
export interface Delivery {
  epoch: number;
  id: number;
  lease: number;
}

export function formatAckId({ epoch, id, lease }: Delivery): string {
  return `${epoch.toString(36)}-${id.toString(36)}-${lease.toString(36)}`;
}

/** Undefined if it is not an ack id of this emulator. */
export function parseAckId(ackId: string): Delivery | undefined {
  const parts = ackId.split('-');
  const [epoch, id, lease] = parts.map((part) => Number.parseInt(part, 36));
  if (parts.length !== 3 || epoch === undefined || id === undefined || lease === undefined) return undefined;
  return Number.isNaN(epoch + id + lease) ? undefined : { epoch, id, lease };
}
