import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { EventChanges } from '../messages/generated/types.ts';

/**
 * What recent uploads put out, kept in the car's document so that a redelivery publishes it again: the claim of dedupe-events.
 * `message` is the EventChanges, deflated, in base64: it is hardly ever read.
 */
export type KeptOutput = { reportId: string; at: string; message: string };

const KEPT = 20;
/** Pub/Sub delivers again for seven days. */
const KEPT_DAYS = 8;
const DAY_MS = 86_400_000;
/** of a document's 1 MiB */
const KEPT_CHARACTERS = 150_000;

/** With one more; the oldest go where there are too many, the new one stays in any case. */
export function keepOutput(outputs: KeptOutput[], reportId: string, message: EventChanges): KeptOutput[] {
  const added: KeptOutput = {
    reportId,
    at: message.at,
    message: deflateRawSync(JSON.stringify(message)).toString('base64'),
  };
  const since = new Date(Date.parse(message.at) - KEPT_DAYS * DAY_MS).toISOString();
  let room = KEPT_CHARACTERS - added.message.length;
  const kept: KeptOutput[] = [added];
  for (const output of outputs.slice(0, KEPT - 1)) {
    room -= output.message.length;
    if (room < 0 || output.at < since) break;
    kept.push(output);
  }
  return kept;
}

export function outputOf(outputs: KeptOutput[], reportId: string): EventChanges | undefined {
  const kept = outputs.find((output) => output.reportId === reportId);
  return kept && (JSON.parse(inflateRawSync(Buffer.from(kept.message, 'base64')).toString('utf8')) as EventChanges);
}
