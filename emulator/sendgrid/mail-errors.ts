/** One entry of SendGrid's `errors`. */
export interface MailError {
  message: string;
  field: string | null;
  help: string | null;
}

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const isAddress = (text: unknown): boolean =>
  typeof text === 'string' && /^[^\s@<>]+@[^\s@<>.]+(\.[^\s@<>.]+)+$/.test(text);
const isBase64 = (text: string): boolean => /^[A-Za-z0-9+/]+={0,2}$/.test(text) && text.length % 4 === 0;

/** Everything that SendGrid would refuse in a body of `POST /v3/mail/send`, with the field in its notation; empty where it is in order. */
export function mailErrors(body: Json): MailError[] {
  const { from, personalizations } = body;
  const parts = Array.isArray(personalizations) ? personalizations : [];
  const errors: MailError[] = [];
  if (!isObject(from)) errors.push(error('from.email', 'The from object must be provided, with an email.'));
  else if (!isAddress(from.email)) errors.push(error('from.email', 'The from email is not a valid address.'));
  if (parts.length === 0) errors.push(error('personalizations', 'At least one personalization is required.'));
  if (parts.length > 1000) errors.push(error('personalizations', 'At most 1000 personalizations are allowed.'));
  errors.push(...parts.flatMap((part, index) => recipientErrors(part, `personalizations.${index}`)));
  const isSubject = (value: unknown) => typeof value === 'string' && value !== '';
  if (
    !isSubject(body.subject) &&
    (parts.length === 0 || !parts.every((part) => isObject(part) && isSubject(part.subject)))
  ) {
    errors.push(error('subject', 'The subject is required, here or in every personalization.'));
  }
  return [...errors, ...contentErrors(body.content), ...attachmentErrors(body.attachments)];
}

const error = (field: string, message: string): MailError => ({ message, field, help: null });

function recipientErrors(part: unknown, field: string): MailError[] {
  if (!isObject(part) || !Array.isArray(part.to) || part.to.length === 0) {
    return [
      error(`${field}.to`, 'The to array is required and must have at least one email object with a valid address.'),
    ];
  }
  const seen = new Set<unknown>();
  return (['to', 'cc', 'bcc'] as const).flatMap((kind) => {
    const list = part[kind] ?? [];
    if (!Array.isArray(list))
      return [error(`${field}.${kind}`, `The ${kind} parameter must be an array of email objects.`)];
    return list.flatMap((entry: unknown, index) => {
      const email = isObject(entry) ? entry.email : undefined;
      if (!isAddress(email)) return [error(`${field}.${kind}.${index}.email`, 'Does not contain a valid address.')];
      const key = String(email).toLowerCase();
      if (seen.has(key)) return [error(field, `Each address must be unique between to, cc and bcc; ${key} is not.`)];
      seen.add(key);
      return [];
    });
  });
}

function contentErrors(content: unknown): MailError[] {
  if (!Array.isArray(content) || content.length === 0) {
    return [error('content', 'The content parameter is required, with at least one block.')];
  }
  const types = content.map((block: unknown) => (isObject(block) ? block.type : undefined));
  const errors = content.flatMap((block: unknown, index) => {
    const { type, value } = isObject(block) ? block : {};
    const faults: MailError[] = [];
    if (typeof type !== 'string' || !/^[\w.+-]+\/[\w.+-]+/.test(type)) {
      faults.push(error(`content.${index}.type`, 'The content type must be a MIME type.'));
    } else if (types.indexOf(type) !== index)
      faults.push(error(`content.${index}.type`, `${type} may be given only once.`));
    if (typeof value !== 'string' || value === '') {
      faults.push(error(`content.${index}.value`, 'The content value must be a string of at least one character.'));
    }
    return faults;
  });
  const isMisordered = types.includes('text/plain') && types.indexOf('text/plain') !== 0;
  return isMisordered
    ? [...errors, error('content', 'text/plain must come first, then text/html, then others.')]
    : errors;
}

function attachmentErrors(attachments: unknown = []): MailError[] {
  if (!Array.isArray(attachments)) return [error('attachments', 'The attachments parameter must be an array.')];
  return attachments.flatMap((entry: unknown, index) => {
    const { content, filename } = isObject(entry) ? entry : {};
    const faults: MailError[] = [];
    if (typeof content !== 'string' || !isBase64(content)) {
      faults.push(error(`attachments.${index}.content`, 'The attachment content must be base64 encoded.'));
    }
    if (typeof filename !== 'string' || filename === '') {
      faults.push(error(`attachments.${index}.filename`, 'The filename of the attachment is required.'));
    }
    return faults;
  });
}
