import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HttpAnswer, type HttpRequest, json, problem } from '../common/loopback-http.ts';
import type { MailStore, StoredMail } from './store.ts';

/** The recipients' side: what was sent, the mailbox's page, attachments to download. */
export function createMailbox(store: MailStore, publicKey: string): (request: HttpRequest) => HttpAnswer {
  const page = readFileSync(join(import.meta.dirname, 'mailbox.html'));
  return ({ method, url }) => {
    const [, mailId, attachment] = /^\/mails\/(\d+)(?:\/attachments\/(\d+))?$/.exec(url.pathname) ?? [];
    if (method !== 'GET') return problem(404, `There is nothing at ${method} ${url.pathname}.`);
    if (url.pathname === '/')
      return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: page };
    if (url.pathname === '/public-key') return json(200, { publicKey });
    if (url.pathname === '/messages')
      return json(200, { messages: store.list(url.searchParams.get('to') ?? undefined).map(shown) });
    if (url.pathname === '/mails') return json(200, { mails: store.newest(200).map(summary) });
    const mail = mailId === undefined ? undefined : store.find(Number(mailId));
    if (mail === undefined) return problem(404, `There is nothing at ${method} ${url.pathname}.`);
    return attachment === undefined ? json(200, shown(mail)) : download(mail, Number(attachment));
  };
}

function download(mail: StoredMail, index: number): HttpAnswer {
  const attachment = mail.attachments[index];
  if (attachment === undefined) return problem(404, 'The mail has no such attachment.');
  return {
    status: 200,
    headers: {
      'content-type': /^[\w.+-]+\/[\w.+-]+(;[\x20-\x7e]*)?$/.test(attachment.type)
        ? attachment.type
        : 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(attachment.filename)}`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': 'sandbox',
    },
    body: Buffer.from(attachment.content, 'base64'),
  };
}

const summary = ({ id, to, from, fromName, subject, createdMs, attachments }: StoredMail) => ({
  id,
  to,
  from,
  fromName,
  subject,
  createdAt: new Date(createdMs).toISOString(),
  attachments: attachments.length,
});

const shown = ({
  id,
  to,
  from,
  fromName,
  subject,
  text,
  html,
  attachments,
  headers,
  createdMs,
  status,
  messageId,
}: StoredMail) => ({
  id,
  to,
  from,
  fromName,
  subject,
  text,
  html,
  attachments,
  headers,
  createdAt: new Date(createdMs).toISOString(),
  status,
  messageId,
});
