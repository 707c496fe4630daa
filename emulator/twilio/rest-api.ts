import type { Faults } from '../common/faults.ts';
import { type HttpAnswer, type HttpRequest, json } from '../common/loopback-http.ts';
import type { Carrier } from './carrier.ts';
import { createMessage } from './create-message.ts';
import { errorAnswer, notFound, twilioError } from './errors.ts';
import { mediaSid } from './inbound.ts';
import { listMessages } from './list-messages.ts';
import { messageResource } from './message-resource.ts';
import type { Message, MessageStore } from './store.ts';

export interface TwilioAccount {
  accountSid: string;
  authToken: string;
  phoneNumber: string;
}

/** Twilio's REST API 2010-04-01, its Messages resource: create, read, list, redact, delete. */
export function createRestApi(
  account: TwilioAccount,
  store: MessageStore,
  carrier: Carrier,
  faults: Faults,
): (request: HttpRequest) => HttpAnswer {
  const collection = `/2010-04-01/Accounts/${account.accountSid}/Messages`;
  const credentials = `Basic ${Buffer.from(`${account.accountSid}:${account.authToken}`).toString('base64')}`;

  function send(request: HttpRequest): HttpAnswer {
    const sender = { phoneNumber: account.phoneNumber, hasOptedOut: store.hasOptedOut };
    const draft = createMessage(new URLSearchParams(request.body.toString('utf8')), sender);
    if ('code' in draft) return errorAnswer(draft);
    return json(201, messageResource(account.accountSid, carrier.send(draft, 'outbound-api')));
  }

  function one(request: HttpRequest, sid: string): HttpAnswer {
    const [messageSid = '', ...rest] = sid.split('/');
    const message = store.find(messageSid);
    if (message === undefined) return errorAnswer(notFound(request.url.pathname));
    if (rest.length > 0) return media(request, message, rest);
    const isUnderWay = ['queued', 'accepted', 'sent', 'receiving'].includes(message.status);
    switch (request.method) {
      case 'GET':
        return json(200, messageResource(account.accountSid, message));
      case 'DELETE':
        if (isUnderWay) return errorAnswer(twilioError(20009, 'Cannot delete a message that is still under way.'));
        store.remove(sid);
        return { status: 204 };
      case 'POST': {
        const form = new URLSearchParams(request.body.toString('utf8'));
        if (form.get('Body') !== '') return errorAnswer(twilioError(20001, 'A body can only be emptied.'));
        const redacted = { ...message, body: '', updatedMs: Date.now() };
        store.save(redacted, !isUnderWay);
        return json(200, messageResource(account.accountSid, redacted));
      }
      default:
        return errorAnswer(twilioError(20004, 'Method not allowed'));
    }
  }

  /** Twilio answers with where the file lies, here the URL that the owner's phone gave. */
  function media({ url, method }: HttpRequest, { mediaUrls }: Message, [resource, sid]: string[]): HttpAnswer {
    const location = mediaUrls.find((_, index) => mediaSid(index) === sid);
    if (resource !== 'Media' || method !== 'GET' || location === undefined) return errorAnswer(notFound(url.pathname));
    return { status: 307, headers: { location } };
  }

  return (request) => {
    const path = request.url.pathname.replace(/\.json$/, '');
    const isSend = request.method === 'POST' && path === collection;
    const fault = faults.take(isSend ? 'send' : 'read');
    if (fault === '500') return errorAnswer(twilioError(20500, 'Internal server error'));
    if (fault === '429') return errorAnswer(twilioError(20429, 'Too Many Requests'));
    if (fault === 'timeout') return { unanswered: 'hang' };
    if (request.headers.authorization !== credentials) return errorAnswer(twilioError(20003, 'Authenticate'));
    if (isSend) {
      const answer = send(request);
      return fault === 'accepted-then-dropped' ? { unanswered: 'drop' } : answer;
    }
    if (path === collection && request.method === 'GET') return listMessages(request.url, account.accountSid, store);
    const sid = path.startsWith(`${collection}/`) ? path.slice(collection.length + 1) : '';
    return sid === '' ? errorAnswer(notFound(request.url.pathname)) : one(request, sid);
  };
}
