import { invalid } from './names.ts';
import type { PublishedMessage } from './resources.ts';

const MOST_MESSAGES = 1000;
const MOST_BYTES = 10_000_000;
const MOST_ATTRIBUTES = 100;
const KEY_BYTES = 256;
const VALUE_BYTES = 1024;
const ORDERING_KEY_BYTES = 1024;

/** Checks a publish request against the documented limits; INVALID_ARGUMENT with what is too much. */
export function checkPublish(messages: PublishedMessage[]): void {
  if (messages.length === 0) throw invalid('The publish request has no messages.');
  if (messages.length > MOST_MESSAGES)
    throw invalid(`The publish request has ${messages.length} messages; ${MOST_MESSAGES} are allowed.`);
  let bytes = 0;
  for (const message of messages) bytes += checkMessage(message);
  if (bytes > MOST_BYTES) throw invalid(`The publish request has ${bytes} bytes; ${MOST_BYTES} are allowed.`);
}

/** Bytes of a message. */
function checkMessage(message: PublishedMessage): number {
  let bytes = message.data?.length ?? 0;
  let count = 0;
  for (const name in message.attributes) {
    const nameBytes = Buffer.byteLength(name);
    const valueBytes = Buffer.byteLength(message.attributes[name] ?? '');
    if (nameBytes === 0 || nameBytes > KEY_BYTES)
      throw invalid(`An attribute key has ${nameBytes} bytes; 1 to ${KEY_BYTES} are allowed.`);
    if (valueBytes > VALUE_BYTES)
      throw invalid(`The value of attribute ${name} has ${valueBytes} bytes; ${VALUE_BYTES} are allowed.`);
    if (name.startsWith('goog')) throw invalid(`The attribute key ${name} starts with goog, which is reserved.`);
    bytes += nameBytes + valueBytes;
    count++;
  }
  if (count > MOST_ATTRIBUTES) throw invalid(`A message has ${count} attributes; ${MOST_ATTRIBUTES} are allowed.`);
  if (bytes === 0) throw invalid('Some messages are empty: a message has data or at least one attribute.');
  if (Buffer.byteLength(message.orderingKey ?? '') > ORDERING_KEY_BYTES) {
    throw invalid(`An ordering key is longer than ${ORDERING_KEY_BYTES} bytes.`);
  }
  return bytes;
}
