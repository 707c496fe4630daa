import type { Request, Response } from '@google-cloud/functions-framework';
import type { Deps } from '../../shared/ports.ts';
import { pushFunction } from '../../shared/push-function.ts';
import { createActions } from './actions/handle-action.ts';
import { attemptDelivery } from './attempt-delivery.ts';
import { onAppointmentChange, onEventChanges, onOwnerMessage, onRecommendations } from './handlers.ts';
import { sweep } from './sweep.ts';

/** The function: what Pub/Sub pushes, and /actions/{token} of the public. */
export function createDeliverWebhooks(deps: Deps): (request: Request, response: Response) => Promise<void> {
  const push = pushFunction(
    {
      'deliver-webhooks-event-changes': onEventChanges,
      'deliver-webhooks-recommendations': onRecommendations,
      'deliver-webhooks-owner-messages': onOwnerMessage,
      'deliver-webhooks-appointment-changes': onAppointmentChange,
      'deliver-webhooks-webhook-attempts': attemptDelivery,
      'deliver-webhooks-minute-tick': sweep,
    },
    deps,
  );
  const actions = createActions(deps);
  return async (request, response) => (request.path.startsWith('/actions/') ? actions : push)(request, response);
}
