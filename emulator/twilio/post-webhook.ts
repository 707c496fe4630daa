import { setTimeout as pause } from 'node:timers/promises';
import { sign, withoutFragment } from './signature.ts';

/** How a webhook call went in the end. `status` 0: no answer at all. */
export interface WebhookOutcome {
  status: number;
  attempts: number;
  contentType: string;
  body: string;
}

export interface WebhookCall {
  url: string;
  parameters: Record<string, string>;
  /** Stays the same over the retries of one call. */
  idempotencyToken: string;
  /** Pauses before the second, third, … attempt, in milliseconds. */
  pausesMs: number[];
  /** Which failures are tried again, in the words of Twilio's `rp`. */
  retry: Set<string>;
  timeoutMs: number;
}

/** Twilio's limit for the answer to a webhook. */
const longestTimeoutMs = 15_000;

/**
 * Retries as the URL's connection overrides (`#rc=2&rp=all&rt=5000`) ask for; without them once, where there was no answer or a 5xx.
 */
export function overrides(url: string): Pick<WebhookCall, 'pausesMs' | 'retry' | 'timeoutMs'> {
  const fragment = new URLSearchParams(url.split('#')[1] ?? '');
  const count = Math.min(5, Math.max(0, Number(fragment.get('rc') ?? 1) || 0));
  return {
    pausesMs: [100, 300, 900, 2700, 8100].slice(0, count),
    retry: new Set((fragment.get('rp') ?? 'ct,rt,5xx').split(',')),
    timeoutMs: Math.min(
      longestTimeoutMs,
      Math.max(100, Number(fragment.get('rt') ?? longestTimeoutMs) || longestTimeoutMs),
    ),
  };
}

/** Posts a signed form until it is taken, refused for good, or the pauses are used up. Never throws. */
export async function postWebhook(authToken: string, call: WebhookCall, stopped: AbortSignal): Promise<WebhookOutcome> {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await post(authToken, call, attempt, stopped);
    const wait = call.pausesMs[attempt - 1];
    if (outcome.status < 400 && outcome.status > 0) return outcome;
    if (wait === undefined || stopped.aborted || !isRetried(outcome.status, call.retry)) return outcome;
    await pause(wait, undefined, { signal: stopped }).catch(() => undefined);
  }
}

async function post(
  authToken: string,
  call: WebhookCall,
  attempts: number,
  stopped: AbortSignal,
): Promise<WebhookOutcome> {
  try {
    const response = await fetch(withoutFragment(call.url), {
      method: 'POST',
      redirect: 'manual',
      headers: {
        'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
        'user-agent': 'TwilioProxy/1.1',
        'i-twilio-idempotency-token': call.idempotencyToken,
        'x-twilio-signature': sign(authToken, call.url, call.parameters),
      },
      body: new URLSearchParams(call.parameters).toString(),
      signal: AbortSignal.any([stopped, AbortSignal.timeout(call.timeoutMs)]),
    });
    const contentType = response.headers.get('content-type') ?? '';
    return { status: response.status, attempts, contentType, body: await response.text() };
  } catch (error) {
    return { status: 0, attempts, contentType: '', body: error instanceof Error ? error.message : String(error) };
  }
}

function isRetried(status: number, retry: Set<string>): boolean {
  if (retry.has('all')) return true;
  if (status === 0) return retry.has('ct') || retry.has('rt');
  return retry.has(status >= 500 ? '5xx' : '4xx');
}
