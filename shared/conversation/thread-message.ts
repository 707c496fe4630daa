import type { ThreadMessage } from './conversation.ts';
import type { Notification } from './notification.ts';

/** A message as the thread shows it once it went out or failed. */
export const threadMessage = (
  { id, channel, purpose, text, mail, state, reason, segments }: Notification,
  now: Date,
): ThreadMessage => ({
  direction: 'out',
  by: purpose === 'staff' ? 'staff' : 'platform',
  channel,
  text: text ?? mail?.text ?? '',
  at: now.toISOString(),
  notificationId: id,
  state,
  ...(segments === null ? {} : { segments }),
  ...(state === 'failed' && reason !== null ? { reason } : {}),
});
