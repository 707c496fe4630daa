import { type Conversation, conversationPath, threadPath } from '../../shared/conversation/conversation.ts';
import { transient } from '../../shared/errors.ts';
import type { OwnerMessage } from '../../shared/messages/generated/types.ts';
import type { Deps } from '../../shared/ports.ts';
import type { Store } from '../../shared/store.ts';

export type Sender = { ownerId: string; vin: string; workshopId: string };

const MOST_OWNERS = 5;
/** So long it is left to the dialogue to find out which car a text is about. */
const WAIT_MS = 60_000;

/**
 * Who a text is from, and which car and workshop it concerns: of several cars, or several owners of one number, the one in whose thread
 * book-appointment has put it, which is where its photos are found. Throws transient while it is in none; after a minute it is the car spoken of
 * last. Undefined for a number that is no owner's. 2 queries, and 1 read for each car where there are several.
 */
export async function senderOf(
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
  { messageId, from: phone, receivedAt }: Pick<OwnerMessage, 'messageId' | 'from' | 'receivedAt'>,
): Promise<Sender | undefined> {
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
  const isLate = clock.now().getTime() - Date.parse(receivedAt) > WAIT_MS;
  const meant = vins.length > 1 ? await carOfText(store, vins, messageId, isLate) : only.id;
  const { id: vin, data } = vehicles.find(({ id }) => id === meant) ?? only;
  return { ownerId: data.ownerId, vin, workshopId: data.workshopId };
}

async function carOfText(store: Store, vins: string[], messageId: string, isLate: boolean) {
  const kept = await store.getAll(vins.map((vin) => `${threadPath(vin)}/${messageId}`));
  const vin = vins.find((_, i) => kept[i] !== undefined);
  if (vin === undefined && !isLate)
    throw transient('text-not-taken', 'it is not known yet which car the text is about');
  return vin ?? spokenOfLast(store, vins);
}

async function spokenOfLast(store: Store, vins: string[]): Promise<string | undefined> {
  const conversations = await store.getAll<Conversation>(vins.map(conversationPath));
  return conversations.flatMap((one) => one ?? []).sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))[0]?.vin;
}
