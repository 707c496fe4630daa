import { alreadyExists, failedPrecondition, invalidArgument, notFound } from '../errors.ts';
import { timestampToMicros } from '../values/time.ts';
import type { Precondition } from '../wire/messages.ts';

/** Throws unless the document, as far as it exists, is as the precondition demands. */
export function checkPrecondition(
  precondition: Precondition | undefined,
  name: string,
  current: { updateTime: number } | undefined,
): void {
  if (!precondition) return;
  if (precondition.updateTime) {
    const required = timestampToMicros(precondition.updateTime);
    if (current && current.updateTime === required) return;
    const stored = current ? `was last updated at ${current.updateTime} µs` : 'does not exist';
    throw failedPrecondition(
      `The document does not match the required base version ${required} µs: it ${stored}: ${name}`,
    );
  }
  if (precondition.exists === true && !current) throw notFound(`No document to update: ${name}`);
  if (precondition.exists === false && current) throw alreadyExists(`Document already exists: ${name}`);
  if (precondition.exists === undefined) throw invalidArgument(`The precondition for ${name} has no condition.`);
}
