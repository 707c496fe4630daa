import { type Conversation, conversationPath } from '../../shared/conversation/conversation.ts';
import type { Store } from '../../shared/store.ts';

export type Sender = { ownerId: string; vin: string; workshopId: string };

const MOST_OWNERS = 5;

/**
 * Who a text is from, and which car and workshop it concerns: of several cars, or several owners of one number, the car spoken of last.
 * Undefined for a number that is no owner's. 2 queries, and 1 read for each car where there are several.
 */
export async function senderOf(store: Store, phone: string): Promise<Sender | undefined> {
  const owners = await store.query({ collection: 'owners', where: [['phone', '==', phone]], limit: MOST_OWNERS });
  if (owners.length === 0) return undefined;
  const ids = owners.map(({ id }) => id);
  const vehicles = await store.query<{ ownerId: string; workshopId: string }>({
    collection: 'vehicles',
    where: [['ownerId', 'in', ids]],
  });
  const [only] = vehicles;
  if (!only) return undefined;
  const vins = vehicles.map(({ id }) => id);
  const latest = vins.length > 1 ? await spokenOfLast(store, vins) : only.id;
  const { id: vin, data } = vehicles.find(({ id }) => id === latest) ?? only;
  return { ownerId: data.ownerId, vin, workshopId: data.workshopId };
}

async function spokenOfLast(store: Store, vins: string[]): Promise<string | undefined> {
  const conversations = await store.getAll<Conversation>(vins.map(conversationPath));
  return conversations.flatMap((one) => one ?? []).sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))[0]?.vin;
}
