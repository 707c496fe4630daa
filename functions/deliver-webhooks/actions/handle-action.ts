import type { Request, Response } from '@google-cloud/functions-framework';
import { toAppointment } from '../../../shared/booking/types.ts';
import { type Answer, answerOf, sendAnswer } from '../../../shared/http/answer.ts';
import { readBody } from '../../../shared/http/raw-body.ts';
import { HttpProblem, problem } from '../../../shared/http-problem.ts';
import type { Deps } from '../../../shared/ports.ts';
import { verifyAction } from '../../../shared/webhooks/action-token.ts';
import { takeAction } from './take-action.ts';

const MAX_BODY_BYTES = 10_000;

/**
 * POST /actions/{token}: the link is the credential. Nothing is done by GET, which mail scanners and previews send: it is told to POST.
 */
export const createActions =
  (deps: Deps) =>
  async (request: Request, response: Response): Promise<void> => {
    let answer: Answer;
    try {
      answer = await handleAction(request, deps);
    } catch (error) {
      answer = answerOf(error, deps.log, 'POST /actions/{token}');
    }
    sendAnswer(response, answer);
  };

async function handleAction(request: Request, deps: Deps): Promise<Answer> {
  const grant = verifyAction(request.path.slice('/actions/'.length), deps.config.signingSecret);
  if (!grant) throw problem(404, 'Not found', 'this is no action link of this platform, or it was altered');
  if (request.method !== 'POST') {
    throw new HttpProblem(
      { status: 405, title: 'Method not allowed', detail: `send POST to ${grant.action}` },
      { allow: 'POST' },
    );
  }
  const body = await readBody(request, MAX_BODY_BYTES);
  const appointmentDate = grant.action === 'propose' ? proposedDate(body, deps.clock.now()) : undefined;
  const appointment = await takeAction(deps, grant, appointmentDate);
  return { status: 200, body: { action: grant.action, appointment: appointment && toAppointment(appointment) } };
}

/** Throws HttpProblem 400 where the body has no time in the future. */
function proposedDate(body: Buffer, now: Date): string {
  const fault = (detail: string) =>
    problem(400, 'Invalid request', 'send {"appointmentDate": "2026-11-23T08:00:00Z"}', [
      { pointer: '/appointmentDate', detail },
    ]);
  let parsed: unknown;
  try {
    parsed = JSON.parse(body.toString('utf8'));
  } catch {
    throw fault('is missing: the body is not JSON');
  }
  const date = (parsed as { appointmentDate?: unknown } | null)?.appointmentDate;
  if (
    typeof date !== 'string' ||
    !/^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(date) ||
    Number.isNaN(Date.parse(date))
  )
    throw fault('must be a time with its offset (RFC 3339)');
  if (new Date(date) <= now) throw fault('is past');
  return new Date(date).toISOString();
}
