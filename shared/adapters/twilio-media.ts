import { permanent, transient } from '../errors.ts';
import type { Media, MediaStore } from '../ports.ts';

type Options = { accountSid: string; authToken: string; baseUrl?: string };

const TWILIO_API = 'https://api.twilio.com';
const TIMEOUT_MS = 20_000;
/** Twilio takes in at most 5 MB a message. */
const MOST_BYTES = 10_000_000;

/**
 * Photos that owners sent, as Twilio keeps them: only addresses of the account's own messages are fetched, with its credentials, which do not
 * follow the redirect to where the bytes lie. `baseUrl` points it at a local stand-in of the same API.
 */
export function createTwilioMedia({ accountSid, authToken, baseUrl }: Options): MediaStore {
  const own = new RegExp(`^${TWILIO_API}/2010-04-01/Accounts/${accountSid}/Messages/[A-Za-z0-9]+/Media/[A-Za-z0-9]+$`);
  const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;
  return {
    async fetch(url): Promise<Media | undefined> {
      if (!own.test(url)) throw permanent('media-unknown', 'this is no address of the account');
      const address = (baseUrl ?? TWILIO_API) + url.slice(TWILIO_API.length);
      const signal = AbortSignal.timeout(TIMEOUT_MS);
      const first = await attempt(() => fetch(address, { headers: { authorization }, redirect: 'manual', signal }));
      const location = first.status >= 300 && first.status < 400 ? first.headers.get('location') : null;
      const response = location === null ? first : await attempt(() => fetch(location, { signal }));
      if (response.status === 404 || response.status === 410) return undefined;
      if (!response.ok) throw transient('media-not-fetched', `the provider answered ${response.status}`);
      return { contentType: response.headers.get('content-type') ?? '', body: await bytesOf(response) };
    },
  };
}

async function attempt(run: () => Promise<Response>): Promise<Response> {
  try {
    return await run();
  } catch (error) {
    throw transient('media-not-fetched', 'the provider did not answer', error);
  }
}

async function bytesOf(response: Response): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MOST_BYTES) throw permanent('media-too-large', 'the photo is larger than the provider takes in');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
