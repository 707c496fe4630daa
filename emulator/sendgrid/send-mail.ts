import { randomBytes } from 'node:crypto';
import type { Faults } from '../common/faults.ts';
import { type HttpAnswer, type HttpRequest, json, jsonObject } from '../common/loopback-http.ts';
import { type Mail, mailsOf, type SendRequest } from './mail.ts';
import { mailErrors } from './mail-errors.ts';

/** `POST /v3/mail/send`: 202 once all its mails are durable; `accept` makes them so. */
export function createSendMail(
  apiKey: string,
  faults: Faults,
  accept: (mails: Mail[]) => void,
): (request: HttpRequest) => HttpAnswer {
  return (request) => {
    const fault = faults.take('send');
    if (fault === '500') return refusal(500, 'Internal Server Error');
    if (fault === '429') return refusal(429, 'too many requests', { 'retry-after': '1', 'x-ratelimit-remaining': '0' });
    if (fault === 'timeout') return { unanswered: 'hang' };
    if (request.headers.authorization !== `Bearer ${apiKey}`) {
      return refusal(401, 'The provided authorization grant is invalid, expired, or revoked');
    }
    if (!/^application\/json\b/.test(request.headers['content-type'] ?? ''))
      return refusal(415, 'Content-Type should be application/json.');
    const body = jsonObject(request.body);
    if (body === undefined) return refusal(400, 'Bad Request');
    const errors = mailErrors(body);
    if (errors.length > 0) return json(400, { errors });
    const mail = body as unknown as SendRequest;
    if (mail.mail_settings?.sandbox_mode?.enable === true) return { status: 200 };
    const messageId = randomBytes(16).toString('base64url');
    accept(mailsOf(mail, messageId, Date.now()));
    return fault === 'accepted-then-dropped'
      ? { unanswered: 'drop' }
      : { status: 202, headers: { 'x-message-id': messageId } };
  };
}

/** An error as SendGrid answers it. */
export const refusal = (status: number, message: string, headers: Record<string, string> = {}): HttpAnswer =>
  json(status, { errors: [{ message, field: null, help: null }] }, headers);
