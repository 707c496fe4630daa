import { problem } from '../../shared/http-problem.ts';
import type { OwnerMessage } from '../../shared/messages/generated/types.ts';

const OPT_OUT = ['STOP', 'START', 'HELP'] as const;
const MOST_MEDIA = 10;

/** A text as the platform passes it on, from Twilio's parameters. Throws HttpProblem 400 where it has no sender or id. */
export function inboundMessage(params: URLSearchParams, now: Date): OwnerMessage {
  const [messageId, from] = [params.get('MessageSid'), params.get('From')];
  if (!messageId || !from || !/^[A-Za-z0-9_-]+$/.test(messageId))
    throw problem(400, 'Bad request', 'MessageSid and From are needed');
  const optOutType = OPT_OUT.find((type) => type === params.get('OptOutType'));
  const media = Array.from({ length: Math.min(Number(params.get('NumMedia')) || 0, MOST_MEDIA) }, (_, i) => ({
    url: params.get(`MediaUrl${i}`) ?? '',
    contentType: params.get(`MediaContentType${i}`) ?? 'application/octet-stream',
  }));
  return {
    v: 1,
    messageId,
    from,
    to: params.get('To') ?? '',
    body: params.get('Body') ?? '',
    receivedAt: now.toISOString(),
    ...(optOutType ? { optOutType } : {}),
    ...(media.length > 0 ? { media } : {}),
  };
}
