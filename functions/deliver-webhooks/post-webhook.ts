import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { targetFault } from '../../shared/webhooks/target.ts';
import { publicLookup } from './checked-address.ts';

const TIMEOUT_MS = 15_000;
const MAX_ANSWER_BYTES = 65_536;
const KEPT_CHARACTERS = 1_000;

export type Posted = {
  /** null where no answer came in time */
  status: number | null;
  /** a short key where there is no whole answer: timeout, refused-target, or the network's own such as ECONNREFUSED */
  error: string | null;
  /** the beginning of the answer */
  answer: string;
  retryAfter: string | undefined;
};

type Options = {
  /** any address and plain http, on a local platform */
  local: boolean;
  timeoutMs?: number;
};

/**
 * Posts a webhook: 15 s for all of it, no redirects, at most 64 KB of the answer, and (except locally) only to https at a public
 * address, the very one that was checked. Never throws: whatever goes wrong is an outcome.
 */
export async function postWebhook(
  url: string,
  headers: Record<string, string>,
  body: string,
  { local, timeoutMs = TIMEOUT_MS }: Options,
): Promise<Posted> {
  const fault = targetFault(url, { local });
  if (fault) return failed('refused-target');
  const send = new URL(url).protocol === 'https:' ? httpsRequest : httpRequest;
  const signal = AbortSignal.timeout(timeoutMs);
  return new Promise<Posted>((settle) => {
    const request = send(url, {
      method: 'POST',
      agent: false,
      signal,
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      ...(local ? {} : { lookup: publicLookup }),
    });
    request.on('error', (error: NodeJS.ErrnoException) =>
      settle(failed(signal.aborted ? 'timeout' : (error.code ?? 'network'))),
    );
    request.on('response', (response) => {
      readAnswer(response).then(
        (answer) => {
          request.destroy();
          settle({
            status: response.statusCode ?? null,
            error: null,
            answer,
            retryAfter: response.headers['retry-after'],
          });
        },
        () => settle(failed(signal.aborted ? 'timeout' : 'broken-answer')),
      );
    });
    request.end(body);
  });
}

const failed = (error: string): Posted => ({ status: null, error, answer: '', retryAfter: undefined });

/** The beginning of the answer, once it is whole or has reached the most that is read. */
async function readAnswer(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response) {
    chunks.push(chunk as Buffer);
    bytes += (chunk as Buffer).length;
    if (bytes >= MAX_ANSWER_BYTES) break;
  }
  return Buffer.concat(chunks).toString('utf8').slice(0, KEPT_CHARACTERS);
}
