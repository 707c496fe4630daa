import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Faults } from '../common/faults.ts';
import { type HttpAnswer, type HttpRequest, json, jsonObject, problem } from '../common/loopback-http.ts';
import { isDeliveryError } from './carrier.ts';
import type { Inbound } from './inbound.ts';
import type { Message, MessageStore } from './store.ts';

const phoneNumber = /^\+[1-9]\d{6,14}$/;

/** What Twilio does not have: the owner's side (texts in, texts read), faults on demand, and the phone's page. */
export function createSurface(options: {
  store: MessageStore;
  inbound: Inbound;
  faults: Faults;
  phoneNumber: string;
}): (request: HttpRequest) => Promise<HttpAnswer> | HttpAnswer {
  const { store, inbound, faults } = options;
  const page = readFileSync(join(import.meta.dirname, 'phone.html'));

  function messages(url: URL): HttpAnswer {
    const given = url.searchParams.get('to');
    // A plus sign that was not escaped arrives as a blank.
    const to = given?.replace(/^ /, '+');
    const found = store.list({ to: to ?? undefined }).reverse();
    const sent = found.filter(({ direction }) => to !== undefined || direction !== 'inbound');
    return json(200, { messages: sent.map(shown) });
  }

  function threads(): HttpAnswer {
    const latest = new Map<string, Message>();
    for (const message of store.list({ limit: 500 })) {
      const owner = message.direction === 'inbound' ? message.from : message.to;
      if (!latest.has(owner)) latest.set(owner, message);
    }
    return json(200, { threads: [...latest].map(([number, message]) => ({ number, last: shown(message) })) });
  }

  function thread(number: string): HttpAnswer {
    const both = [...store.list({ to: number }), ...store.list({ from: number })];
    const inOrder = both.sort((a, b) => a.seq - b.seq).map(shown);
    return json(200, { number, optedOut: store.hasOptedOut(number), messages: inOrder });
  }

  async function receive(request: HttpRequest): Promise<HttpAnswer> {
    const { from, to = options.phoneNumber, body = '', mediaUrls = [] } = jsonObject(request.body) ?? {};
    if (typeof from !== 'string' || !phoneNumber.test(from))
      return problem(400, '"from" must be an E.164 phone number.');
    if (typeof to !== 'string' || !phoneNumber.test(to)) return problem(400, '"to" must be an E.164 phone number.');
    if (!Array.isArray(mediaUrls)) return problem(400, '"mediaUrls" must be a list of URLs.');
    if (typeof body !== 'string' || (body === '' && mediaUrls.length === 0)) {
      return problem(400, '"body" must be a text that is not empty.');
    }
    const report = await inbound.receive({ from, to, body, mediaUrls: mediaUrls.map(String) });
    return json(report.webhook.status === null ? 202 : 200, report);
  }

  function numbers(request: HttpRequest): HttpAnswer {
    const { number, errorCode = null } = jsonObject(request.body) ?? {};
    if (typeof number !== 'string' || !phoneNumber.test(number))
      return problem(400, '"number" must be an E.164 phone number.');
    if (errorCode !== null && !isDeliveryError(errorCode)) {
      return problem(400, '"errorCode" must be a delivery error from 30003 to 30008, or null for none.');
    }
    store.setErrorCode(number, errorCode);
    return json(200, { number, errorCode });
  }

  return (request) => {
    const { pathname } = request.url;
    const threadOf = /^\/threads\/([^/]+)$/.exec(pathname)?.[1];
    const route = `${request.method} ${pathname}`;
    if (pathname === '/faults') return faults.serve(request);
    if (route === 'GET /') return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: page };
    if (route === 'GET /messages') return messages(request.url);
    if (route === 'GET /threads') return threads();
    if (route === 'POST /inbound') return receive(request);
    if (route === 'POST /numbers') return numbers(request);
    if (request.method === 'GET' && threadOf !== undefined) return thread(decodeURIComponent(threadOf));
    return problem(404, `There is nothing at ${route}.`);
  };
}

const shown = (message: Message) => ({
  sid: message.sid,
  from: message.from,
  to: message.to,
  body: message.body,
  status: message.status,
  createdAt: new Date(message.createdMs).toISOString(),
  direction: message.direction,
  errorCode: message.errorCode,
  mediaUrls: message.mediaUrls,
});
