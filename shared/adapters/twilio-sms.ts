import twilio from 'twilio';
import type { RequestOptions } from 'twilio/lib/base/RequestClient.js';
import { messageOf } from '../errors.ts';
import type { SendResult, Sms } from '../ports.ts';

type TwilioOptions = { accountSid: string; authToken: string; from: string; baseUrl?: string; publicApiUrl: string };

const TWILIO_API = 'https://api.twilio.com';
const TIMEOUT_MS = 15_000;
/** Opted out; invalid or landline number; not reachable by SMS: sending again can't help. */
const OPTED_OUT = 21610;
const PERMANENT = new Set([
  OPTED_OUT,
  21211,
  21212,
  21214,
  21217,
  21219,
  21265,
  21408,
  21602,
  21604,
  21606,
  21608,
  21610,
  21612,
  21614,
  21617,
  30004,
  30005,
  30006,
  30007,
]);

/** The Sms port on the official Twilio client; `baseUrl` points it at a local stand-in of the same API. */
export function createTwilioSms({ accountSid, authToken, from, baseUrl, publicApiUrl }: TwilioOptions): Sms {
  let client: twilio.Twilio | undefined;
  const api = () => {
    client ??= twilio(accountSid, authToken, { httpClient: new HttpClient(baseUrl) });
    return client;
  };
  return {
    send: async ({ to, body, notificationId, validitySeconds }) => {
      try {
        const message = await api().messages.create({
          to,
          from,
          body,
          smartEncoded: true,
          statusCallback: `${publicApiUrl}/webhooks/twilio/status?notificationId=${encodeURIComponent(notificationId)}`,
          ...(validitySeconds ? { validityPeriod: validitySeconds } : {}),
        });
        return { outcome: 'accepted', providerId: message.sid };
      } catch (error) {
        return refusal(error);
      }
    },
    find: async ({ to, body, since }) => {
      const messages = await api().messages.list({ to, dateSentAfter: since, limit: 200 });
      return messages
        .filter((message) => message.body === body && message.direction !== 'inbound')
        .map(({ sid }) => sid)
        .reverse();
    },
  };
}

class HttpClient extends twilio.RequestClient {
  readonly #baseUrl: string | undefined;
  constructor(baseUrl: string | undefined) {
    super({ timeout: TIMEOUT_MS });
    this.#baseUrl = baseUrl;
  }
  override async request<T>(options: RequestOptions<T>) {
    if (this.#baseUrl && options.uri.startsWith(TWILIO_API))
      options.uri = this.#baseUrl + options.uri.slice(TWILIO_API.length);
    return super.request(options);
  }
}

/** Twilio's own refusals (4xx with a code) are certain; anything else (time-out, reset, 5xx) may have gone out. */
function refusal(error: unknown): SendResult {
  const { status, code } = error as { status?: number; code?: number | string };
  if (status === 429 || code === 20429) return { outcome: 'rejected', code: '20429', permanent: false };
  if (status !== undefined && status >= 400 && status < 500) {
    const permanent = typeof code === 'number' && PERMANENT.has(code);
    return {
      outcome: 'rejected',
      code: String(code ?? status),
      permanent,
      ...(code === OPTED_OUT ? { optedOut: true } : {}),
    };
  }
  return { outcome: 'unknown', code: String(code ?? status ?? messageOf(error)).slice(0, 60) };
}
