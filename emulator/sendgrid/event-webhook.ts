import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { MailStore, StoredMail } from './store.ts';

/** How long after it was accepted a mail counts as processed, and then as delivered, in milliseconds. */
const stageMs = { processed: 100, delivered: 250 };
/** Pauses between attempts, in milliseconds. */
const pausesMs = [250, 500, 1000, 2000, 4000, 8000, 15_000];

/** A new P-256 key in PEM. */
export const makeWebhookKey = (): string =>
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

/** The public key as SendGrid shows it: base64 of the SPKI DER. */
export const publicKeyOf = (privateKeyPem: string): string =>
  createPublicKey(privateKeyPem).export({ type: 'spki', format: 'der' }).toString('base64');

/** The two headers of SendGrid's signed event webhook: ECDSA with SHA-256 over the timestamp (seconds) and the raw body. */
export function signedHeaders(key: KeyObject, body: string, nowMs: number): Record<string, string> {
  const timestamp = String(Math.floor(nowMs / 1000));
  return {
    'x-twilio-email-event-webhook-timestamp': timestamp,
    'x-twilio-email-event-webhook-signature': sign('sha256', Buffer.from(timestamp + body), key).toString('base64'),
  };
}

/** Sees accepted mails through (processed, delivered) and posts each step to the event webhook, if there is one. */
export function createEventWebhook(options: {
  store: MailStore;
  privateKeyPem: string;
  url: string | undefined;
  stopped: AbortSignal;
}): { follow(mail: StoredMail): void } {
  const { store, url, stopped } = options;
  const key = createPrivateKey(options.privateKeyPem);

  async function run(first: StoredMail): Promise<void> {
    let mail = first;
    if (mail.status === 'accepted') mail = await step(mail, 'processed');
    if (mail.status === 'processed') mail = await step(mail, 'delivered');
    else await tell(mail);
    store.save(mail, true);
  }

  async function step(mail: StoredMail, status: 'processed' | 'delivered'): Promise<StoredMail> {
    await pause(stageMs[status], undefined, { signal: stopped, ref: false });
    const next = { ...mail, status };
    store.save(next, false);
    await tell(next);
    return next;
  }

  async function tell(mail: StoredMail): Promise<void> {
    if (url === undefined) return;
    const body = JSON.stringify([eventOf(mail)]);
    for (const wait of [...pausesMs, undefined]) {
      if (await post(url, body)) return;
      if (wait !== undefined) await pause(wait, undefined, { signal: stopped, ref: false });
    }
  }

  async function post(target: string, body: string): Promise<boolean> {
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'SendGrid Event API',
      ...signedHeaders(key, body, Date.now()),
    };
    const signal = AbortSignal.any([stopped, AbortSignal.timeout(10_000)]);
    const response = await fetch(target, { method: 'POST', redirect: 'manual', headers, body, signal }).catch(
      () => undefined,
    );
    stopped.throwIfAborted();
    await response?.body?.cancel();
    return response?.ok === true;
  }

  return {
    follow(mail) {
      run(mail).catch((error: unknown) => {
        if (!stopped.aborted) throw error;
      });
    },
  };
}

/** One event; its id is derived, so that the same event told again has the same id. */
function eventOf(mail: StoredMail): Record<string, unknown> {
  const id = createHash('sha256')
    .update(`${mail.messageId}|${mail.id}|${mail.status}`)
    .digest('base64url')
    .slice(0, 22);
  return {
    ...mail.customArgs,
    email: mail.to,
    timestamp: Math.floor(Date.now() / 1000),
    event: mail.status,
    sg_event_id: id,
    sg_message_id: `${mail.messageId}.recvd-local-${mail.id}`,
    'smtp-id': `<${mail.messageId}@geopod-ismtpd>`,
    ...(mail.categories.length > 0 && { category: mail.categories }),
    ...(mail.status === 'delivered' && { response: '250 OK' }),
  };
}
