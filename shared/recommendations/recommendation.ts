import type { Texts, Urgency } from '../messages/generated/types.ts';

export type RecommendationStatus = 'open' | 'booked' | 'done' | 'withdrawn';
export type DriveAdvice = 'driveOn' | 'driveGentlyToWorkshop' | 'stopNow';

/** Why a rule fired on an event: the leaves of its condition, what each saw, and whether it held. */
export type Explanation = {
  ruleId: string;
  ruleVersion: number;
  events: { eventId: string; conditions: { condition: string; saw: string | number | null; held: boolean }[] }[];
  /** rules whose conditions met odd data on these events, and so count as not fired */
  failed?: { ruleId: string; ruleVersion: number; eventId: string; reason: string }[];
};

/** recommendations/{id}. Times are RFC 3339. */
export type Recommendation = {
  id: string;
  vin: string;
  vehicleKey: string;
  workshopId: string | null;
  ownerId: string | null;
  status: RecommendationStatus;
  /** of one that is done: whether the repair has held since (shared/booking/repair-outcome.ts) */
  outcome?: 'verified' | 'cameBack' | 'unproven';
  ruleId: string;
  ruleVersion: number;
  component: Texts;
  repair: Texts;
  parts: string[];
  /** working days until the parts are there */
  partsDays: number;
  labourMinutes: number;
  driveAdvice: DriveAdvice;
  urgency: Urgency;
  /** what stands before "issue detected. Please text your autoshop for help." */
  noticeSubject: Texts;
  /** as the dialogue says it to the owner */
  ownerText: Texts;
  workshopText: Texts;
  /** the open events of this cause */
  eventIds: string[];
  explained: Explanation;
  /** when a workshop declined it; it is withdrawn then, and made again only when its faults grow worse */
  declinedAt?: string;
  createdAt: string;
  updatedAt: string;
  /** oldest first; the last 50 */
  history: {
    at: string;
    kind: 'created' | 'changed' | 'withdrawn';
    changeId: string;
    ruleId: string;
    ruleVersion: number;
    eventIds: string[];
    urgency: Urgency;
  }[];
};

export const recommendationPath = (id: string) => `recommendations/${id}`;
