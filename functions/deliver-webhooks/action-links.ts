import type { Config } from '../../shared/config.ts';
import { derivedId } from '../../shared/ids.ts';
import { type Action, type ActionGrant, signAction } from '../../shared/webhooks/action-token.ts';

const DAY_S = 86_400;
const DAYS = 14;

type Subject = Pick<ActionGrant, 'subject' | 'id'> & {
  /** what the webhook tells of: the links of one cause are one set */
  cause: string;
  /** RFC 3339: when it was told */
  at: string;
  /** RFC 3339: when it takes place */
  appointmentDate?: string;
};

/**
 * `data.actions`: a signed URL for each action. They expire two weeks after they were told, or two weeks after the appointment, which
 * may have to be completed or declined late. The same cause gives the same links.
 */
export function actionLinks(
  actions: readonly Action[],
  subject: Subject,
  { publicApiUrl, signingSecret }: Config,
): Record<string, string> {
  const from = Math.max(...[subject.at, subject.appointmentDate ?? subject.at].map((time) => Date.parse(time) / 1_000));
  const grant = {
    subject: subject.subject,
    id: subject.id,
    set: derivedId('actions', subject.subject, subject.id, subject.cause),
    expires: Math.floor(from) + DAYS * DAY_S,
  };
  return Object.fromEntries(
    actions.map((action) => [action, `${publicApiUrl}/actions/${signAction({ ...grant, action }, signingSecret)}`]),
  );
}
