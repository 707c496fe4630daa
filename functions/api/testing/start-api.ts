import { createHash } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { http } from '@google-cloud/functions-framework';
import { getTestServer } from '@google-cloud/functions-framework/testing';
import { takeRawBody } from '../../../shared/http/raw-body.ts';
import { createMemoryDeps } from '../../../shared/testing/memory-deps.ts';
import { createApi } from '../handler.ts';
import { routes } from '../routes.ts';

export const ADMIN_TOKEN = 'admin-token-of-the-tests';

type Answered = { status: number; body: Record<string, unknown>; headers: Headers };
export type Call = (
  method: string,
  path: string,
  body?: unknown,
  options?: { token?: string; headers?: Record<string, string> },
) => Promise<Answered>;

/** The API under functions-framework on a free port of loopback, over ports in memory. */
export async function startApi(options: Parameters<typeof createMemoryDeps>[0] = {}) {
  const hash = createHash('sha256').update(ADMIN_TOKEN).digest('hex');
  const deps = createMemoryDeps({ ...options, config: { adminTokenHashes: [hash], ...options.config } });
  const release = takeRawBody(/^\//);
  http('api-under-test', createApi(routes, deps));
  const server = getTestServer('api-under-test');
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const call: Call = async (method, path, body, { token = ADMIN_TOKEN, headers = {} } = {}) => {
    const answer = await fetch(base + path, {
      method,
      headers: {
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    return {
      status: answer.status,
      headers: answer.headers,
      body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
    };
  };
  const stop = async () => {
    release();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { deps, call, stop };
}
