/** A stretch of local days. */
type DayRange = { from: string; to: string };

/**
 * `conversations/{vin}`: where the dialogue with the owner of a car stands. `mode`: the dialogue answers by itself (`automatic`), it does
 * and somebody at the workshop should look (`staffNeeded`), or staff write and it is silent (`staff`).
 */
export type Conversation = {
  vin: string;
  ownerId: string | null;
  workshopId: string | null;
  mode: 'automatic' | 'staffNeeded' | 'staff';
  /** what was said last that an answer may refer to */
  asked: 'time' | 'offer' | 'options' | 'car' | 'cancel' | null;
  /** a proposal that waits for a yes; `moving` is the booking that it would move */
  offer: { appointmentId: string; start: string; until: string; moving: string | null } | null;
  /** times that were named for the owner to choose from; not held */
  options: string[];
  /** the days that the owner spoke of */
  week: DayRange | null;
  /** in which the owner has clearly written last; the owner's own where absent */
  language?: 'en' | 'da';
  /** bounds of earlier wishes that later ones have not lifted; days 1 (Monday) to 7, times in minutes since midnight */
  bounds?: { notWeekdays: number[]; notDays: string[]; after?: number; before?: number };
  /** times that the owner has refused, the last ten */
  refused: string[];
  /** texts in a row that were not understood */
  unsure: number;
  /** while it is asked which car: the text that waits for the answer */
  pendingText: string | null;
  updatedAt: string;
};

export const conversationPath = (vin: string) => `conversations/${vin}`;
/** Notes of staff to each other: apart from the thread, so that nothing that reads or sends it can show one to the owner. */
export const notesPath = (vin: string) => `conversations/${vin}/notes`;
export const threadPath = (vin: string) => `conversations/${vin}/messages`;

export const newConversation = (
  vin: string,
  ownerId: string | null,
  workshopId: string | null,
  now: Date,
): Conversation => ({
  vin,
  ownerId,
  workshopId,
  mode: 'automatic',
  asked: null,
  offer: null,
  options: [],
  week: null,
  refused: [],
  unsure: 0,
  pendingText: null,
  updatedAt: now.toISOString(),
});

/** `conversations/{vin}/notes/{id}`; `by` is the e-mail address of who wrote it. */
export type StaffNote = { text: string; by: string; at: string };

/** `conversations/{vin}/messages/{id}`; the id is Twilio's of what came in, the notification's of what went out. */
export type ThreadMessage = {
  direction: 'in' | 'out';
  by: 'owner' | 'platform' | 'staff';
  channel: 'sms' | 'mail';
  text: string;
  /** RFC 3339 */
  at: string;
  notificationId?: string;
  /** of what went out: as its notification */
  state?: string;
  /** of a text that went out: what it is paid by */
  segments?: number;
  /** of what failed: the provider's code, or ours */
  reason?: string;
  media?: { url: string; contentType: string }[];
};
