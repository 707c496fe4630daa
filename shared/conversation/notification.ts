import type { OutboundMessage, Texts, Urgency } from '../messages/generated/types.ts';
import type { DriveAdvice } from '../recommendations/recommendation.ts';

/**
 * queued: may be sent. deferred: waits for `dueAt` (quiet hours). sending: somebody sends it, until `leaseUntil`. unknown: it may have gone
 * out, which is looked up before anything is sent again. accepted: Twilio or SendGrid has it. delivered, failed: final.
 */
export type NotificationState = 'queued' | 'deferred' | 'sending' | 'unknown' | 'accepted' | 'delivered' | 'failed';

/** One recommendation that a notice tells of. */
export type NoticePart = { recommendationId: string; subject: Texts; urgency: Urgency; driveAdvice: DriveAdvice };

/** `notifications/{id}`: one text or mail, sent once. Times are RFC 3339. */
export type Notification = {
  id: string;
  ownerId: string | null;
  /** phone number of one who is no owner */
  to: string | null;
  vin: string | null;
  channel: 'sms' | 'mail';
  purpose: OutboundMessage['purpose'];
  text: string | null;
  mail: OutboundMessage['mail'] | null;
  /** of a notice: what it is made of, so that more can join while it waits */
  parts: NoticePart[];
  /** the booking whose state it tells */
  booking?: OutboundMessage['booking'];
  state: NotificationState;
  attempts: number;
  leaseUntil: string | null;
  /** of the first try that may have gone out */
  triedAt: string | null;
  providerId: string | null;
  /** when the minute tick takes it up */
  dueAt: string | null;
  /** why it failed or waits: the provider's code, or ours, such as `no-consent`, `opted-out`, `owner-changed`, `daily-cap`, `country-limit` */
  reason: string | null;
  segments: number | null;
  at: string;
};

export const notificationPath = (id: string) => `notifications/${id}`;

/** What a receipt may move: later news wins, and what is final stays. */
const RANK: Record<NotificationState, number> = {
  deferred: 0,
  queued: 0,
  sending: 1,
  unknown: 1,
  accepted: 2,
  delivered: 3,
  failed: 3,
};

/** Whether a receipt of `to` says more than what is known; receipts come twice and out of order. */
export const movesForward = (from: NotificationState, to: NotificationState): boolean => RANK[to] > RANK[from];
