import {
  type Conversation,
  conversationPath,
  notesPath,
  type StaffNote,
  type ThreadMessage,
  threadPath,
} from '../../../shared/conversation/conversation.ts';
import { shownMedia } from '../../../shared/conversation/shown-media.ts';
import type { Answer } from '../../../shared/http/answer.ts';
import { pageOf, startOf } from '../page.ts';
import { findVehicle } from '../reading/find-vehicle.ts';
import type { Context } from '../route.ts';

const PAGE = 200;
const NOTES = 100;

/** GET /v1/conversations/{vin}: the thread with the car's owner of today, oldest first, and staff's latest notes on it. */
export async function readConversation(context: Context): Promise<Answer> {
  const { deps, query } = context;
  const { vin, ownerId, ownerSince } = await findVehicle(context);
  const limit = Number(query.limit ?? PAGE);
  const startAfter = startOf(query, 2);
  const [conversation, notes, found] = await Promise.all([
    deps.store.get<Conversation>(conversationPath(vin)),
    deps.store.query<StaffNote>({
      collection: notesPath(vin),
      where: [['at', '>=', ownerSince]],
      orderBy: [['at', 'desc']],
      limit: NOTES,
    }),
    deps.store.query<ThreadMessage>({
      collection: threadPath(vin),
      where: [['at', '>=', ownerSince]],
      orderBy: [
        ['at', 'asc'],
        ['__name__', 'asc'],
      ],
      ...(startAfter ? { startAfter } : {}),
      limit: limit + 1,
    }),
  ]);
  const { items, nextPageToken } = pageOf(found, limit, query, ({ id, data }) => [data.at, id]);
  const messages = items.map(({ id, data }) => ({
    id,
    ...data,
    ...(data.media ? { media: shownMedia(vin, id, data.media, deps.config.publicApiUrl) } : {}),
  }));
  return {
    status: 200,
    body: {
      vin,
      ownerId,
      mode: conversation?.mode ?? 'automatic',
      messages,
      notes: notes.reverse().map(({ id, data }) => ({ id, ...data })),
      nextPageToken,
    },
  };
}
