import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Carrier } from './carrier.ts';
import { optOutType } from './opt-out.ts';
import { postWebhook } from './post-webhook.ts';
import { countSegments } from './segments.ts';
import type { Message, MessageStore } from './store.ts';
import { repliesOf } from './twiml.ts';

/** How the platform took a text; `status` null while that is still being tried. */
export interface InboundReport {
  sid: string;
  webhook: { status: number | null; attempts?: number; error?: string };
}

export interface Inbound {
  /** The owner texts. Durable before the webhook is called; reports once that is settled, or after three seconds. */
  receive(text: { from: string; to: string; body: string; mediaUrls: string[] }): Promise<InboundReport>;
  /** Calls the webhook for a text whose delivery was under way when the process ended. */
  resume(message: Message): void;
}

/** Pauses between attempts, ms: more patient than Twilio, so that a platform that restarts misses no text. */
const pausesMs = [200, 500, 1000, 2000, 4000, 8000, 15_000];
const longestWaitMs = 3000;

export function createInbound(options: {
  store: MessageStore;
  carrier: Carrier;
  accountSid: string;
  authToken: string;
  webhookUrl: () => string | undefined;
  stopped: AbortSignal;
}): Inbound {
  const { store, carrier, accountSid, authToken, webhookUrl, stopped } = options;

  async function deliver(message: Message): Promise<InboundReport> {
    const { sid } = message;
    const url = webhookUrl();
    if (url === undefined) {
      store.save({ ...message, status: 'received' }, true);
      return { sid, webhook: { status: null, error: 'No inbound webhook is configured (--inbound-webhook).' } };
    }
    const call = {
      url,
      parameters: webhookParameters(message, accountSid),
      idempotencyToken: randomUUID(),
      pausesMs,
      retry: new Set(['ct', 'rt', '5xx']),
      timeoutMs: 15_000,
    };
    const outcome = await postWebhook(authToken, call, stopped);
    if (stopped.aborted) return { sid, webhook: { status: null } };
    store.save({ ...message, status: 'received' }, true);
    const { status, attempts, body } = outcome;
    if (status === 0 || status >= 400) {
      const error =
        status === 0 ? `The webhook did not answer: ${body}` : `The webhook refused it: ${body.slice(0, 500)}`;
      return { sid, webhook: { status, attempts, error } };
    }
    for (const reply of repliesOf(outcome.contentType, body)) {
      if (store.hasOptedOut(message.from)) break;
      const { segments } = countSegments(reply);
      carrier.send({ from: message.to, to: message.from, body: reply, segments, mediaUrls: [] }, 'outbound-reply');
    }
    return { sid, webhook: { status, attempts } };
  }

  return {
    resume(message) {
      void deliver(message);
    },
    async receive({ from, to, body, mediaUrls }) {
      const type = optOutType(body, store.hasOptedOut(from));
      if (type === 'STOP' || type === 'START') store.setOptedOut(from, type === 'STOP');
      const message = store.add({
        direction: 'inbound',
        from,
        to,
        body,
        status: 'receiving',
        segments: countSegments(body).segments,
        mediaUrls,
        messagingServiceSid: null,
        statusCallback: null,
        optOutType: type ?? null,
        createdMs: Date.now(),
      });
      const isLate = pause(longestWaitMs, { sid: message.sid, webhook: { status: null } }, { ref: false });
      return Promise.race([deliver(message), isLate]);
    },
  };
}

/** Names the nth file of a message. */
export const mediaSid = (index: number) => `ME${String(index).padStart(32, '0')}`;

function webhookParameters(message: Message, accountSid: string): Record<string, string> {
  const resource = `https://api.twilio.com/2010-04-01/Accounts/${accountSid}/Messages/${message.sid}`;
  const media = message.mediaUrls.flatMap((_, index) => [
    [`MediaUrl${index}`, `${resource}/Media/${mediaSid(index)}`],
    [`MediaContentType${index}`, 'image/jpeg'],
  ]);
  return {
    AccountSid: accountSid,
    ApiVersion: '2010-04-01',
    Body: message.body,
    From: message.from,
    To: message.to,
    MessageSid: message.sid,
    SmsMessageSid: message.sid,
    SmsSid: message.sid,
    SmsStatus: 'received',
    NumMedia: String(message.mediaUrls.length),
    NumSegments: String(message.segments),
    ...Object.fromEntries(media),
    ...(message.optOutType !== null && { OptOutType: message.optOutType }),
  };
}
