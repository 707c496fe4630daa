import type { Request, Response } from '@google-cloud/functions-framework';
import { type Answer, answerOf, sendAnswer } from '../../shared/http/answer.ts';
import { problem } from '../../shared/http-problem.ts';
import type { Deps } from '../../shared/ports.ts';
import { inboundMessage } from './inbound.ts';
import { noteReceipt, stateOfSendGrid, stateOfTwilio } from './receipt.ts';
import { isSignedBySendGrid } from './sendgrid-signature.ts';
import { isSignedByTwilio } from './twilio-signature.ts';

type Webhook = { path: string; query: string; header: (name: string) => string | undefined; body: Buffer };

const EMPTY_TWIML: Answer = {
  status: 200,
  body: '<?xml version="1.0" encoding="UTF-8"?><Response></Response>',
  headers: { 'content-type': 'text/xml' },
};
const DONE: Answer = { status: 204 };

/** Webhooks of Twilio and SendGrid: /webhooks/twilio/sms, /webhooks/twilio/status, /webhooks/sendgrid. */
export const receiveMessages = (deps: Deps) => async (request: Request, response: Response) => {
  const [path = '', query = ''] = request.url.split('?');
  try {
    if (request.method !== 'POST') throw problem(405, 'Method not allowed', 'webhooks are posted');
    const body = request.rawBody ?? Buffer.alloc(0);
    sendAnswer(response, await take({ path, query, header: (name) => request.get(name), body }, deps));
  } catch (error) {
    sendAnswer(response, answerOf(error, deps.log, path));
  }
};

async function take(webhook: Webhook, deps: Deps): Promise<Answer> {
  if (webhook.path === '/webhooks/twilio/sms') return takeText(webhook, deps);
  if (webhook.path === '/webhooks/twilio/status') return takeStatus(webhook, deps);
  if (webhook.path === '/webhooks/sendgrid') return takeMailEvents(webhook, deps);
  throw problem(404, 'Not found', 'there is no such webhook');
}

/** An owner's text: published before it is answered, so that a text Twilio has handed over is never lost. */
async function takeText(webhook: Webhook, deps: Deps): Promise<Answer> {
  const message = inboundMessage(signedParams(webhook, deps), deps.clock.now());
  await deps.bus.publish('owner-messages', [{ data: message }]);
  return EMPTY_TWIML;
}

async function takeStatus(webhook: Webhook, deps: Deps): Promise<Answer> {
  const params = signedParams(webhook, deps);
  const notificationId = new URLSearchParams(webhook.query).get('notificationId');
  const state = stateOfTwilio(params.get('MessageStatus') ?? '');
  if (notificationId !== null && state) {
    await noteReceipt(deps, {
      notificationId,
      providerId: params.get('MessageSid') ?? '',
      state,
      reason: params.get('ErrorCode') ?? undefined,
    });
  }
  return DONE;
}

/** The parameters, if Twilio signed them. Throws HttpProblem 403. */
function signedParams({ path, query, header, body }: Webhook, { config }: Deps): URLSearchParams {
  const params = new URLSearchParams(body.toString('utf8'));
  const url = `${config.publicApiUrl}${path}${query ? `?${query}` : ''}`;
  if (!isSignedByTwilio(config.twilio.authToken, header('x-twilio-signature'), url, params)) {
    throw problem(403, 'Forbidden', 'X-Twilio-Signature does not belong to this request');
  }
  return params;
}

type MailEvent = { event?: unknown; notificationId?: unknown; sg_message_id?: unknown; reason?: unknown };

async function takeMailEvents({ header, body }: Webhook, deps: Deps): Promise<Answer> {
  const { config, clock } = deps;
  const [signature, timestamp] = [
    header('x-twilio-email-event-webhook-signature'),
    header('x-twilio-email-event-webhook-timestamp'),
  ];
  if (!isSignedBySendGrid(config.sendgrid.webhookPublicKey, { signature, timestamp, body, now: clock.now() })) {
    throw problem(
      403,
      'Forbidden',
      'the signature of the event webhook does not belong to this request, or it is older than ten minutes',
    );
  }
  for (const { event, notificationId, sg_message_id: providerId, reason } of mailEvents(body)) {
    const state = stateOfSendGrid(String(event));
    if (typeof notificationId !== 'string' || !state) continue;
    await noteReceipt(deps, {
      notificationId,
      providerId: String(providerId ?? ''),
      state,
      reason: typeof reason === 'string' ? reason.slice(0, 200) : undefined,
    });
  }
  return DONE;
}

function mailEvents(body: Buffer): MailEvent[] {
  try {
    const events = JSON.parse(body.toString('utf8')) as unknown;
    return Array.isArray(events)
      ? events.filter((event): event is MailEvent => typeof event === 'object' && event !== null)
      : [];
  } catch {
    throw problem(400, 'Not JSON', 'an array of events is expected');
  }
}
