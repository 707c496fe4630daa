import { status } from '@grpc/grpc-js';
import { RpcError } from '../common/grpc.ts';
import { fromMilliseconds, type ProtoTime, toMilliseconds } from './duration.ts';
import { compileFilter, FilterError } from './filter.ts';
import { checkName, invalid } from './names.ts';
import type { PushConfig, RetryPolicy, Subscription, Topic } from './resources.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;
const DEFAULT_RETENTION = 7 * DAY;
const DEFAULT_EXPIRATION = 31 * DAY;
const DEFAULT_ACK_DEADLINE_S = 10;
const FILTER_BYTES = 256;

/** Fields of a subscription that can be changed once it is there. */
export const MUTABLE_SUBSCRIPTION_FIELDS = new Set([
  'pushConfig',
  'ackDeadlineSeconds',
  'retainAckedMessages',
  'messageRetentionDuration',
  'labels',
  'expirationPolicy',
  'deadLetterPolicy',
  'retryPolicy',
  'enableExactlyOnceDelivery',
]);

const NOT_HERE = ['bigqueryConfig', 'cloudStorageConfig', 'bigtableConfig'];

/** The subscription with its defaults filled in; INVALID_ARGUMENT for what the service refuses, UNIMPLEMENTED for what is not here. */
export function checkedSubscription(given: Subscription): Subscription {
  const fields = given as object as Record<string, unknown>;
  refuse(fields, NOT_HERE);
  const ackDeadlineSeconds = given.ackDeadlineSeconds || DEFAULT_ACK_DEADLINE_S;
  if (ackDeadlineSeconds < 10 || ackDeadlineSeconds > 600) throw invalid('The ack deadline is 10 to 600 seconds.');
  const messageRetentionDuration = given.messageRetentionDuration ?? fromMilliseconds(DEFAULT_RETENTION);
  checkRange('The message retention', messageRetentionDuration, 10 * MINUTE, 31 * DAY);
  const expirationPolicy = given.expirationPolicy ?? { ttl: fromMilliseconds(DEFAULT_EXPIRATION) };
  if (expirationPolicy.ttl && toMilliseconds(expirationPolicy.ttl) < DAY)
    throw invalid('The expiration ttl is at least 1 day.');
  checkFilter(given.filter ?? '');
  checkPushConfig(given.pushConfig);
  if (given.enableExactlyOnceDelivery && given.pushConfig?.pushEndpoint)
    throw invalid('Exactly-once delivery is for pull subscriptions only.');
  const retryPolicy = checkedRetryPolicy(given.retryPolicy);
  const { deadLetterPolicy } = given;
  if (deadLetterPolicy) {
    checkName(deadLetterPolicy.deadLetterTopic, 'topic');
    const attempts = deadLetterPolicy.maxDeliveryAttempts || 5;
    if (attempts < 5 || attempts > 100) throw invalid('max_delivery_attempts is 5 to 100.');
    deadLetterPolicy.maxDeliveryAttempts = attempts;
  }
  return {
    ...given,
    ackDeadlineSeconds,
    messageRetentionDuration,
    expirationPolicy,
    pushConfig: given.pushConfig ?? {},
    state: 'ACTIVE',
    ...(retryPolicy && { retryPolicy }),
  };
}

/** The topic; INVALID_ARGUMENT or UNIMPLEMENTED as for a subscription. */
export function checkedTopic(given: Topic): Topic {
  refuse(given as object as Record<string, unknown>, ['schemaSettings', 'ingestionDataSourceSettings']);
  if (given.messageRetentionDuration)
    checkRange('The message retention', given.messageRetentionDuration, 10 * MINUTE, 31 * DAY);
  return { ...given, state: 'ACTIVE' };
}

export function checkPushConfig(config: PushConfig | null | undefined): void {
  if (!config?.pushEndpoint) return;
  const url = URL.parse(config.pushEndpoint);
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw invalid(`Invalid push endpoint given (endpoint=${config.pushEndpoint}): it is an http or https URL.`);
  }
}

function refuse(fields: Record<string, unknown>, names: string[]): void {
  const found = names.find((name) => fields[name] !== undefined && fields[name] !== null);
  if (found) throw new RpcError(status.UNIMPLEMENTED, `${found} is not in this emulator`);
  const transforms = fields.messageTransforms;
  if (Array.isArray(transforms) && transforms.length > 0) {
    throw new RpcError(status.UNIMPLEMENTED, 'messageTransforms is not in this emulator');
  }
}

function checkFilter(filter: string): void {
  if (Buffer.byteLength(filter) > FILTER_BYTES) throw invalid(`The filter is longer than ${FILTER_BYTES} bytes.`);
  try {
    compileFilter(filter);
  } catch (error) {
    if (error instanceof FilterError) throw invalid(`Invalid filter: ${error.message}.`);
    throw error;
  }
}

function checkedRetryPolicy(policy: RetryPolicy | null | undefined): RetryPolicy | undefined {
  if (!policy) return undefined;
  const minimumBackoff = policy.minimumBackoff ?? fromMilliseconds(10 * SECOND);
  const maximumBackoff = policy.maximumBackoff ?? fromMilliseconds(600 * SECOND);
  checkRange('The minimum backoff', minimumBackoff, 0, 600 * SECOND);
  checkRange('The maximum backoff', maximumBackoff, 0, 600 * SECOND);
  if (toMilliseconds(minimumBackoff) > toMilliseconds(maximumBackoff))
    throw invalid('The minimum backoff is above the maximum.');
  return { minimumBackoff, maximumBackoff };
}

function checkRange(what: string, time: ProtoTime, least: number, most: number): void {
  const milliseconds = toMilliseconds(time);
  if (milliseconds < least || milliseconds > most)
    throw invalid(`${what} is ${least / SECOND} to ${most / SECOND} seconds.`);
}
