import { createFaults } from '../common/faults.ts';
import { serveHttp } from '../common/loopback-http.ts';
import { createEventWebhook, makeWebhookKey, publicKeyOf } from './event-webhook.ts';
import { createMailbox } from './mailbox.ts';
import { createSendMail, refusal } from './send-mail.ts';
import { openMailStore } from './store.ts';

export interface SendGridOptions {
  port: number;
  /** Where mails are kept; without it in memory only. */
  dir?: string;
  apiKey: string;
  /** Where events (processed, delivered) are posted to. */
  eventWebhookUrl?: string;
  /** P-256 key in PEM (PKCS 8) that signs events; without it one is made and kept in `dir`. */
  webhookPrivateKey?: string;
}

export interface SendGridServer {
  port: number;
  /** Verifies events: base64 of the SPKI DER, as SendGrid shows it. */
  publicKey: string;
  close(): Promise<void>;
}

/** SendGrid takes mails up to 30 MB; base64 and JSON come on top. */
const bodyLimit = 42_000_000;

/** Starts the SendGrid stand-in on 127.0.0.1: the mail API, signed events, and a mailbox to look at. */
export async function startSendGrid(options: SendGridOptions): Promise<SendGridServer> {
  const store = openMailStore(options.dir);
  const stop = new AbortController();
  const faults = createFaults();
  const privateKeyPem = options.webhookPrivateKey ?? store.setting('webhookPrivateKey', makeWebhookKey);
  const publicKey = publicKeyOf(privateKeyPem);
  const events = createEventWebhook({ store, privateKeyPem, url: options.eventWebhookUrl, stopped: stop.signal });
  const sendMail = createSendMail(options.apiKey, faults, (mails) => {
    for (const mail of store.add(mails)) events.follow(mail);
  });
  const mailbox = createMailbox(store, publicKey);
  const server = await serveHttp({ port: options.port, limit: bodyLimit }, (request) => {
    const { pathname } = request.url;
    if (pathname === '/faults') return faults.serve(request);
    if (pathname === '/v3/mail/send')
      return request.method === 'POST' ? sendMail(request) : refusal(405, 'method not allowed');
    return pathname.startsWith('/v3/') ? refusal(404, 'not found') : mailbox(request);
  }).catch((error: unknown) => {
    store.close();
    throw error;
  });
  for (const mail of store.unsettled()) events.follow(mail);
  return {
    port: server.port,
    publicKey,
    async close() {
      stop.abort();
      await server.close();
      // Whoever was just told of the stop writes no more after this turn.
      await new Promise((resolve) => setImmediate(resolve));
      store.close();
    },
  };
}
