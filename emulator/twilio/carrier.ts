import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { MessageDraft } from './create-message.ts';
import { overrides, postWebhook } from './post-webhook.ts';
import type { Message, MessageStore } from './store.ts';

/** How long a message stays `queued` and then `sent`, in milliseconds. */
const stageMs = { queued: 120, sent: 350 };

/** What a carrier's refusal is called, by Twilio's code. */
const deliveryErrors: Record<number, string> = {
  30003: 'Unreachable destination handset',
  30004: 'Message blocked',
  30005: 'Unknown destination handset',
  30006: 'Landline or unreachable carrier',
  30007: 'Message filtered',
  30008: 'Unknown error',
};

export const isDeliveryError = (code: unknown): code is number => typeof code === 'number' && code in deliveryErrors;
export const deliveryErrorText = (code: number | null): string | null => (code && deliveryErrors[code]) || null;

export interface Carrier {
  /** Takes a message durably and sees it through: queued, sent, then delivered or undelivered. */
  send(draft: MessageDraft, direction: Message['direction']): Message;
  /** Goes on with what was under way when the process ended. */
  resume(message: Message): void;
}

/** The way of an outbound message, with a signed callback at each step where the sender asked for them. */
export function createCarrier(options: {
  store: MessageStore;
  accountSid: string;
  authToken: string;
  stopped: AbortSignal;
}): Carrier {
  const { store, accountSid, authToken, stopped } = options;

  async function deliver(first: Message): Promise<void> {
    const sent = first.status === 'sent' ? first : await step(first, stageMs.queued, () => ({ status: 'sent' }));
    await step(sent, stageMs.sent, ({ to }) => {
      const errorCode = store.errorCodeOf(to);
      return { status: errorCode === null ? 'delivered' : 'undelivered', errorCode };
    });
  }

  async function step(
    message: Message,
    afterMs: number,
    change: (message: Message) => Partial<Message>,
  ): Promise<Message> {
    await pause(afterMs, undefined, { signal: stopped, ref: false });
    const current = store.find(message.sid);
    if (current === undefined) return message;
    const now = Date.now();
    const next = { ...current, ...change(current), sentMs: current.sentMs ?? now, updatedMs: now };
    const isLast = next.status !== 'sent';
    store.save(next, isLast && next.statusCallback === null);
    const called = callBack(next);
    if (isLast) {
      await called;
      const latest = store.find(message.sid);
      if (latest !== undefined && !stopped.aborted) store.save(latest, true);
    }
    return next;
  }

  async function callBack(message: Message): Promise<void> {
    if (message.statusCallback === null) return;
    const parameters: Record<string, string> = {
      AccountSid: accountSid,
      ApiVersion: '2010-04-01',
      From: message.from,
      To: message.to,
      MessageSid: message.sid,
      MessageStatus: message.status,
      SmsSid: message.sid,
      SmsStatus: message.status,
      ...(message.errorCode !== null && { ErrorCode: String(message.errorCode) }),
      ...(message.messagingServiceSid !== null && { MessagingServiceSid: message.messagingServiceSid }),
    };
    const url = message.statusCallback;
    await postWebhook(authToken, { url, parameters, idempotencyToken: randomUUID(), ...overrides(url) }, stopped);
  }

  const resume = (message: Message) => {
    deliver(message).catch((error: unknown) => {
      if (!stopped.aborted) throw error;
    });
  };

  return {
    resume,
    send(draft, direction) {
      const message = store.add({
        direction,
        from: draft.from,
        to: draft.to,
        body: draft.body,
        status: draft.messagingServiceSid === undefined ? 'queued' : 'accepted',
        segments: draft.segments,
        mediaUrls: draft.mediaUrls,
        messagingServiceSid: draft.messagingServiceSid ?? null,
        statusCallback: draft.statusCallback ?? null,
        optOutType: null,
        createdMs: Date.now(),
      });
      resume(message);
      return message;
    },
  };
}
