import { type Conversation, conversationPath } from '../../shared/conversation/conversation.ts';
import type { Store } from '../../shared/store.ts';

export type Sender = { ownerId: string; vin: string; workshopId: string };

/**
 * Who a text is from, and which car and workshop it concerns: of an owner of several cars the one spoken of last. Undefined for a
 * number that is no owner's.
 */
export async function senderOf(store: Store, phone: string): Promise<Sender | undefined> {
  const [owner] = await store.query({ collection: 'owners', where: [['phone', '==', phone]], limit: 1 });
  if (!owner) return undefined;
  const vehicles = await store.query<{ workshopId: string }>({
    collection: 'vehicles',
    where: [['ownerId', '==', owner.id]],
  });
  const [only] = vehicles;
  if (!only) return undefined;
  const latest =
    vehicles.length > 1
      ? await spokenOfLast(
          store,
          vehicles.map(({ id }) => id),
        )
      : only.id;
  const { id: vin, data } = vehicles.find(({ id }) => id === latest) ?? only;
  return { ownerId: owner.id, vin, workshopId: data.workshopId };
}

async function spokenOfLast(store: Store, vins: string[]): Promise<string | undefined> {
  const conversations = await store.getAll<Conversation>(vins.map(conversationPath));
  return conversations.flatMap((one) => one ?? []).sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))[0]?.vin;
}
