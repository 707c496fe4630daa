import { MailService } from '@sendgrid/mail';
import { messageOf } from '../errors.ts';
import type { Mailer, SendResult } from '../ports.ts';

const TIMEOUT_MS = 15_000;

/** The Mailer port on the official SendGrid client; `baseUrl` points it at a local stand-in of the same API. */
export function createSendGridMailer({
  apiKey,
  from,
  baseUrl,
}: {
  apiKey: string;
  from: string;
  baseUrl?: string;
}): Mailer {
  let service: MailService | undefined;
  const mails = () => {
    if (service) return service;
    service = new MailService();
    service.setApiKey(apiKey);
    service.setTimeout(TIMEOUT_MS);
    if (baseUrl) clientOf(service).setDefaultRequest('baseUrl', `${baseUrl}/`);
    return service;
  };
  return {
    send: async ({ to, subject, text, html, attachments, notificationId }) => {
      try {
        const [response] = await mails().send({
          to,
          from,
          subject,
          text,
          html,
          customArgs: { notificationId },
          ...(attachments ? { attachments: attachments.map((a) => ({ ...a, disposition: 'attachment' })) } : {}),
        });
        return {
          outcome: 'accepted',
          providerId: String((response.headers as Record<string, unknown>)['x-message-id'] ?? ''),
        };
      } catch (error) {
        return refusal(error);
      }
    },
  };
}

/** MailService keeps its client in a field that its types do not show. */
const clientOf = (service: MailService) =>
  (service as unknown as { client: { setDefaultRequest(key: string, value: string): void } }).client;

/**
 * An answer other than 2xx, 5xx included, says that the mail was not taken; without an answer (time-out, reset) it may have been. Only
 * what is wrong with the mail itself stays wrong: a key or a plan can be mended.
 */
function refusal(error: unknown): SendResult {
  const code = (error as { code?: unknown }).code;
  if (typeof code === 'number' && code >= 400)
    return { outcome: 'rejected', code: String(code), permanent: code === 400 || code === 413 };
  return { outcome: 'unknown', code: String(code ?? messageOf(error)).slice(0, 60) };
}
