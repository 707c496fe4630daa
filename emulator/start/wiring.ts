import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What terraform/wiring.json holds: the one source of functions, topics, subscriptions and limits. */
export type Wiring = {
  functions: Record<string, { trigger: 'http' | 'push'; timeoutSeconds: number }>;
  topics: Record<string, { retentionDays: number }>;
  subscriptions: Record<string, Subscription>;
};

type Subscription = {
  topic: string;
  /** the function that is pushed to; without one, people pull */
  function?: string;
  ackDeadlineSeconds?: number;
  minimumBackoffSeconds?: number;
  maximumBackoffSeconds?: number;
  maxDeliveryAttempts?: number;
  /** how long what nobody has acknowledged is kept (7) */
  retentionDays?: number;
};

export const ROOT = join(import.meta.dirname, '../..');

export const readWiring = (): Wiring => JSON.parse(readFileSync(join(ROOT, 'terraform/wiring.json'), 'utf8')) as Wiring;
