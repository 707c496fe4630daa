import { type ThreadMessage, threadPath } from '../../../shared/conversation/conversation.ts';
import type { Answer } from '../../../shared/http/answer.ts';
import { notFound } from '../access.ts';
import { findVehicle } from '../reading/find-vehicle.ts';
import { type Context, param } from '../route.ts';

/** What a browser may show; anything else is only downloaded, since whoever texts chooses what it says it is. */
const SHOWN = /^(image\/(jpeg|png|gif|webp|heic|heif)|video\/[\w.+-]+|audio\/[\w.+-]+)$/;

/** GET /v1/conversations/{vin}/media/{messageId}/{index}: a photo that the car's owner of today sent, from where the provider keeps it. */
export async function readMedia(context: Context): Promise<Answer> {
  const { deps } = context;
  const { vin, ownerSince } = await findVehicle(context);
  const [messageId, index] = [param(context, 'messageId'), param(context, 'index')];
  const message = /^[\w-]+$/.test(messageId)
    ? await deps.store.get<ThreadMessage>(`${threadPath(vin)}/${messageId}`)
    : undefined;
  const wanted = message && message.at >= ownerSince && /^\d$/.test(index) ? message.media?.[Number(index)] : undefined;
  const media = wanted && (await deps.media.fetch(wanted.url));
  if (!media) throw notFound('photo');
  const type = (media.contentType || wanted.contentType).split(';')[0]?.trim().toLowerCase() ?? '';
  const isShown = SHOWN.test(type);
  return {
    status: 200,
    body: media.body,
    headers: {
      'content-type': isShown ? type : 'application/octet-stream',
      'content-disposition': isShown ? 'inline' : 'attachment',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, max-age=3600',
    },
  };
}
