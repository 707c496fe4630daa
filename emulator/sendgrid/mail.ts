/** A mail as one recipient gets it. Times are milliseconds since 1970. */
export interface Mail {
  /** `X-Message-Id` of the request that sent it. */
  messageId: string;
  to: string;
  from: string;
  fromName: string;
  subject: string;
  text: string;
  html: string;
  attachments: Attachment[];
  headers: Record<string, string>;
  customArgs: Record<string, string>;
  categories: string[];
  createdMs: number;
  status: 'accepted' | 'processed' | 'delivered';
}

export interface Attachment {
  filename: string;
  type: string;
  /** Base64. */
  content: string;
}

/** The body of `POST /v3/mail/send`, as far as the stand-in reads it; checked by `mailErrors` before it is trusted. */
export interface SendRequest {
  from: Address;
  reply_to?: Address;
  subject?: string;
  personalizations: (Recipients & {
    subject?: string;
    headers?: Record<string, string>;
    custom_args?: Record<string, string>;
  })[];
  content: { type: string; value: string }[];
  attachments?: { content: string; filename: string; type?: string }[];
  headers?: Record<string, string>;
  custom_args?: Record<string, string>;
  categories?: string[];
  mail_settings?: { sandbox_mode?: { enable?: boolean } };
}

export interface Address {
  email: string;
  name?: string;
}

export interface Recipients {
  to: Address[];
  cc?: Address[];
  bcc?: Address[];
}

/** One mail for each recipient of each personalization. */
export function mailsOf(request: SendRequest, messageId: string, nowMs: number): Mail[] {
  const content = (type: string) => request.content.find((part) => part.type === type)?.value ?? '';
  return request.personalizations.flatMap((part) =>
    [...part.to, ...(part.cc ?? []), ...(part.bcc ?? [])].map((recipient) => ({
      messageId,
      to: recipient.email,
      from: request.from.email,
      fromName: request.from.name ?? '',
      subject: part.subject ?? request.subject ?? '',
      text: content('text/plain'),
      html: content('text/html'),
      attachments: (request.attachments ?? []).map(({ filename, type, content: base64 }) => ({
        filename,
        type: type ?? 'application/octet-stream',
        content: base64,
      })),
      headers: { ...request.headers, ...part.headers },
      customArgs: { ...request.custom_args, ...part.custom_args },
      categories: request.categories ?? [],
      createdMs: nowMs,
      status: 'accepted' as const,
    })),
  );
}
