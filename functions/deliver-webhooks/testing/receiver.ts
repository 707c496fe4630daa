import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook, type WebhookUnbrandedRequiredHeaders } from 'standardwebhooks';

export const SECRET = `whsec_${Buffer.alloc(32, 9).toString('base64')}`;

export type Visit = { headers: WebhookUnbrandedRequiredHeaders; body: string };
type Answer = { status: number; headers?: Record<string, string> };

/** A workshop's system: a real server on loopback that answers as it is told and keeps what it got. */
export async function startReceiver() {
  const visits: Visit[] = [];
  const answers: Answer[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      visits.push({
        headers: request.headers as unknown as WebhookUnbrandedRequiredHeaders,
        body: Buffer.concat(chunks).toString('utf8'),
      });
      const { status, headers } = answers.shift() ?? { status: 204 };
      response.writeHead(status, headers).end();
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, visits, answers, stop };
}

/** The payload, once the official library has found its signature good (the clock of the test is not the library's). */
export function verified(
  { headers, body }: Visit,
  at: Date,
): { type: string; timestamp: string; data: Record<string, unknown> } {
  jest.useFakeTimers({ now: at });
  try {
    return new Webhook(SECRET).verify(body, headers) as ReturnType<typeof verified>;
  } finally {
    jest.useRealTimers();
  }
}
