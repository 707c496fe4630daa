import { createHmac, timingSafeEqual } from 'node:crypto';

export const ACTIONS = ['confirm', 'decline', 'propose', 'complete'] as const;
export type Action = (typeof ACTIONS)[number];

/**
 * What an action link does. The links of one webhook share a `set`: using one uses up all of them, since each decides the same question;
 * what is decided brings the next webhook with links of its own.
 */
export type ActionGrant = {
  action: Action;
  subject: 'appointment' | 'recommendation';
  id: string;
  set: string;
  /** epoch seconds */
  expires: number;
};

/** URL-safe and signed (HMAC-SHA256); the same grant gives the same token. */
export function signAction({ action, subject, id, set, expires }: ActionGrant, secret: string): string {
  const payload = Buffer.from(JSON.stringify([action, subject, id, set, expires])).toString('base64url');
  return `${payload}.${signatureOf(payload, secret)}`;
}

/** The grant of a token, expired or not; undefined for one that is altered or none of ours. */
export function verifyAction(token: string, secret: string): ActionGrant | undefined {
  const [payload = '', signature = '', ...more] = token.split('.');
  const wanted = Buffer.from(signatureOf(payload, secret));
  const given = Buffer.from(signature);
  if (more.length > 0 || given.length !== wanted.length || !timingSafeEqual(given, wanted)) return undefined;
  const [action, subject, id, set, expires] = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as [
    Action,
    ActionGrant['subject'],
    string,
    string,
    number,
  ];
  return { action, subject, id, set, expires };
}

/** The prefix keeps these signatures apart from whatever else the secret signs. */
const signatureOf = (payload: string, secret: string) =>
  createHmac('sha256', secret).update(`action-link:${payload}`).digest('base64url');
