import type { Request, Response } from '@google-cloud/functions-framework';
import { kindOf, messageOf, PlatformError } from './errors.ts';
import { leaveDomain } from './http/leave-domain.ts';
import type { Deps } from './ports.ts';
import { parsePushEnvelope } from './push-envelope.ts';

/** Handles one message of a subscription; throws PlatformError (permanent: recorded, acknowledged) or anything else (delivered again). */
export type PushHandler = (message: unknown, deps: Deps) => Promise<void>;

/**
 * An HTTP function that Pub/Sub pushes to, at /push/<subscription>. Answers 204 (acknowledged), 503 (deliver again), or 404 for a path
 * that no subscription has. A message that can never be handled is published to dead-letters with its reason and place, then acknowledged.
 */
export const pushFunction =
  (handlers: Record<string, PushHandler>, deps: Deps) =>
  async (request: Request, response: Response): Promise<void> => {
    leaveDomain();
    const subscription = /^\/push\/([a-z0-9-]+)/.exec(request.path)?.[1] ?? '';
    const handler = handlers[subscription];
    if (!handler) {
      response.status(404).json({ title: `no subscription at ${request.path}`, known: Object.keys(handlers) });
      return;
    }
    const started = performance.now();
    try {
      const { data, attributes } = parsePushEnvelope(request.body);
      // A dead letter that is replayed (`npm run replay`) comes by its topic, but is for the subscription that had failed it.
      if ((attributes.replayTo ?? subscription) === subscription) await handler(data, deps);
      response.status(204).end();
    } catch (error) {
      const kind = kindOf(error);
      const code = error instanceof PlatformError ? error.code : 'unexpected';
      const fields = { subscription, kind, code, durationMs: Math.round(performance.now() - started) };
      if (kind !== 'permanent') {
        deps.log('WARNING', 'message will be delivered again', {
          ...fields,
          reason: messageOf(error),
          stack: stackOf(error),
        });
        response.status(503).end();
        return;
      }
      deps.log('ERROR', 'message can never be handled, kept in dead-letters', { ...fields, reason: messageOf(error) });
      try {
        await deps.bus.publish('dead-letters', [
          {
            data: { body: request.body },
            attributes: { subscription, reason: code, detail: messageOf(error).slice(0, 500) },
          },
        ]);
        response.status(204).end();
      } catch (publishing) {
        deps.log('WARNING', 'dead letter could not be kept, message will be delivered again', {
          ...fields,
          reason: messageOf(publishing),
        });
        response.status(503).end();
      }
    }
  };

const stackOf = (error: unknown) =>
  error instanceof Error && !(error instanceof PlatformError) ? error.stack : undefined;
