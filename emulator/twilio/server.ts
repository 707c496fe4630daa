import { createFaults } from '../common/faults.ts';
import { serveHttp } from '../common/loopback-http.ts';
import { createCarrier } from './carrier.ts';
import { createInbound } from './inbound.ts';
import { createRestApi, type TwilioAccount } from './rest-api.ts';
import { openMessageStore } from './store.ts';
import { createSurface } from './surface.ts';

export interface TwilioOptions extends TwilioAccount {
  port: number;
  /** Where messages are kept; without it in memory only. */
  dir?: string;
  /** Where texts from owners are posted to. */
  inboundWebhookUrl?: string;
}

export interface TwilioServer {
  port: number;
  /** Sets where texts from owners are posted to, for a platform that is started later. */
  setInboundWebhook(url: string): void;
  close(): Promise<void>;
}

/** Starts the Twilio stand-in on 127.0.0.1: Twilio's API, the owners' side of it, and a phone to look at. */
export async function startTwilio(options: TwilioOptions): Promise<TwilioServer> {
  const { accountSid, authToken, phoneNumber } = options;
  const store = openMessageStore(options.dir);
  const stop = new AbortController();
  const faults = createFaults();
  let webhookUrl = options.inboundWebhookUrl;
  const carrier = createCarrier({ store, accountSid, authToken, stopped: stop.signal });
  const inbound = createInbound({
    store,
    carrier,
    accountSid,
    authToken,
    webhookUrl: () => webhookUrl,
    stopped: stop.signal,
  });
  const api = createRestApi({ accountSid, authToken, phoneNumber }, store, carrier, faults);
  const surface = createSurface({ store, inbound, faults, phoneNumber });
  const server = await serveHttp({ port: options.port, limit: 1_000_000 }, (request) =>
    request.url.pathname.startsWith('/2010-04-01/') ? api(request) : surface(request),
  ).catch((error: unknown) => {
    store.close();
    throw error;
  });
  for (const message of store.unsettled()) (message.direction === 'inbound' ? inbound : carrier).resume(message);
  return {
    port: server.port,
    setInboundWebhook(url) {
      webhookUrl = url;
    },
    async close() {
      stop.abort();
      await server.close();
      // Whoever was just told of the stop writes no more after this turn.
      await new Promise((resolve) => setImmediate(resolve));
      store.close();
    },
  };
}
