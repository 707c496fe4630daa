import { type Notification, notificationPath } from '../../shared/conversation/notification.ts';
import { gsmText } from '../../shared/conversation/sms-segments.ts';
import { messageOf, permanent } from '../../shared/errors.ts';
import type { OutboundMessage, RecommendationsMade } from '../../shared/messages/generated/types.ts';
import { validateOutboundMessage, validateRecommendationsMade } from '../../shared/messages/generated/validate.ts';
import type { Deps } from '../../shared/ports.ts';
import type { Found } from '../../shared/store.ts';
import { byId, deliver } from './deliver.ts';
import { emptyNotification } from './notice.ts';
import { takeNotice } from './take-notice.ts';

const AT_ONCE = 50;

/**
 * Tells an owner of new recommendations: one message for all of them, or they join one that has not gone out yet. Critical ones go at once,
 * others wait for the end of quiet hours.
 */
export async function handleRecommendations(message: unknown, deps: Deps): Promise<void> {
  const made = parse<RecommendationsMade>(message, validateRecommendationsMade);
  if (!made.recommendations.some(({ kind }) => kind !== 'withdrawn')) return;
  await deliver(deps, (tx) => takeNotice(tx, made, deps.config.messaging.noticesPerDay, deps.clock.now()));
}

/** Sends a text or mail that another function has made, such as an answer of the dialogue; quiet hours don't hold it back. */
export async function handleOutbound(message: unknown, deps: Deps): Promise<void> {
  const out = parse<OutboundMessage>(message, validateOutboundMessage);
  await deliver(deps, async (tx) => {
    const known = await tx.get<Notification>(notificationPath(out.notificationId));
    return known ? { notification: known } : { notification: notificationOf(out, deps.clock.now()), isChanged: true };
  });
}

function notificationOf(out: OutboundMessage, now: Date): Notification {
  const { notificationId, channel, purpose, ownerId = null, to = null, vin = null, booking, text, mail } = out;
  if (channel === 'sms' ? text === undefined : mail === undefined)
    throw permanent('bad-message', `a message for ${channel} needs ${channel === 'sms' ? 'text' : 'mail'}`);
  const content = channel === 'sms' ? { text: gsmText(text ?? '') } : { mail: mail ?? null };
  return {
    ...emptyNotification(notificationId, now),
    channel,
    purpose,
    ownerId,
    to,
    vin,
    ...(booking ? { booking } : {}),
    ...content,
  };
}

/** Takes up what has come due: the end of quiet hours, tries that redelivery gave up, answers that were lost. */
export async function handleMinuteTick(_message: unknown, deps: Deps): Promise<void> {
  const now = deps.clock.now().toISOString();
  const due = await deps.store.query<Notification>({
    collection: 'notifications',
    where: [['dueAt', '<=', now]],
    orderBy: [['dueAt', 'asc']],
    limit: AT_ONCE,
  });
  for (const { id } of due.sort(inOrder)) {
    try {
      await deliver(deps, byId(id));
    } catch (error) {
      deps.log('WARNING', 'due message left for later', { id, reason: messageOf(error) });
    }
  }
}

/** What was due at the same moment goes in the order in which it was made. */
const inOrder = ({ data: a }: Found<Notification>, { data: b }: Found<Notification>) =>
  `${a.dueAt} ${a.at}` < `${b.dueAt} ${b.at}` ? -1 : 1;

function parse<T>(message: unknown, validate: (data: unknown) => { pointer: string; detail: string }[]): T {
  const faults = validate(message);
  if (faults.length > 0)
    throw permanent('bad-message', faults.map(({ pointer, detail }) => `${pointer} ${detail}`).join('; '));
  return message as T;
}
