import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook, type WebhookUnbrandedRequiredHeaders } from 'standardwebhooks';

type Payload = {
  type: string;
  timestamp: string;
  data: Record<string, unknown> & { actions?: Record<string, string> };
};
export type Hook = Payload & { id: string; path: string; at: number };
/** What it answers to the next webhook of a type; never, where it says nothing. */
type Reply = { status: number; headers?: Record<string, string> } | 'never';

export const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

/**
 * The system of a workshop: an HTTP server that checks every webhook with the official library, and answers 204 unless it is told otherwise.
 * A webhook that is not signed rightly is not kept but counted in `forged`. `now`: its clock, where that of the platform is moved.
 */
export async function startWorkshopSystem(now?: () => Date) {
  const hooks: Hook[] = [];
  const replies = new Map<string, Reply[]>();
  const counts = { forged: 0 };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const payload = verified(Buffer.concat(chunks).toString('utf8'), request.headers, now);
      if (!payload) {
        counts.forged += 1;
        response.writeHead(400).end();
        return;
      }
      hooks.push({ ...payload, id: String(request.headers['webhook-id']), path: request.url ?? '', at: Date.now() });
      const reply = replies.get(payload.type)?.shift() ?? { status: 204 };
      if (reply !== 'never') response.writeHead(reply.status, reply.headers).end();
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    hooks,
    counts,
    of: (type: string) => hooks.filter((hook) => hook.type === type),
    answer: (type: string, ...some: Reply[]) => replies.set(type, some),
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function verified(body: string, headers: object, now: (() => Date) | undefined): Payload | undefined {
  const webhook = new Webhook(SECRET);
  const signed = headers as WebhookUnbrandedRequiredHeaders;
  try {
    if (!now) return webhook.verify(body, signed) as Payload;
    // The library knows the clock of the machine only.
    const at = new Date(Number(signed['webhook-timestamp']) * 1_000);
    const isFresh = Math.abs(now().getTime() - at.getTime()) < 300_000;
    const isRight = webhook.sign(signed['webhook-id'], at, body) === signed['webhook-signature'];
    return isFresh && isRight ? (JSON.parse(body) as Payload) : undefined;
  } catch {
    // The server answers 400, as a real one does, and the test looks at the count.
    return undefined;
  }
}
