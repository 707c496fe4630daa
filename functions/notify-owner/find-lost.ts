import { type Notification, notificationPath } from '../../shared/conversation/notification.ts';
import type { Deps } from '../../shared/ports.ts';

/** Clocks of ours and Twilio's may differ. */
const CLOCKS_DIFFER_MS = 60_000;
/** As many values as Firestore compares with at once. */
const MOST_MATCHES = 30;

/**
 * Whether a text whose answer was lost went out all the same: the provider's id of the oldest text with these words to this number since
 * the first try that belongs to no other message. It is taken in a transaction, so that of two lost texts in the same words each
 * finds its own. (A receipt, which carries our id, may settle it before this.)
 */
export async function findLost(
  { sms, store }: Pick<Deps, 'sms' | 'store'>,
  { id, text, triedAt, at }: Notification,
  to: string,
): Promise<string | undefined> {
  const since = new Date(Date.parse(triedAt ?? at) - CLOCKS_DIFFER_MS);
  const found = (await sms.find({ to, body: text ?? '', since })).slice(-MOST_MATCHES);
  if (found.length === 0) return undefined;
  return store.transaction(async (tx) => {
    const owners = await tx.query<Notification>({
      collection: 'notifications',
      where: [['providerId', 'in', found]],
      limit: MOST_MATCHES + 1,
    });
    const own = owners.find((owner) => owner.id === id)?.data.providerId;
    const free = own ?? found.find((providerId) => !owners.some(({ data }) => data.providerId === providerId));
    if (free && !own) tx.update(notificationPath(id), { providerId: free });
    return free ?? undefined;
  });
}
