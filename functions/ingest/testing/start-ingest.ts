import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { http } from '@google-cloud/functions-framework';
import { getTestServer } from '@google-cloud/functions-framework/testing';
import { SignJWT } from 'jose';
import { takeRawBody } from '../../../shared/http/raw-body.ts';
import type { RawUploads } from '../../../shared/messages/generated/types.ts';
import { createMemoryDeps } from '../../../shared/testing/memory-deps.ts';
import { createIngest } from '../handler.ts';

export const NOW = '2026-11-22T10:00:06Z';
export const ed25519 = generateKeyPairSync('ed25519');
export const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' });

type Claims = { sub?: string; aud?: string; life?: number; alg?: string; key?: KeyObject };

/** A unit's token; `life` is in seconds from NOW on. */
export const token = ({
  sub = 'unit-1',
  aud = 'ingest',
  life = 600,
  alg = 'EdDSA',
  key = ed25519.privateKey,
}: Claims = {}) => new SignJWT({ sub, aud, exp: Date.parse(NOW) / 1000 + life }).setProtectedHeader({ alg }).sign(key);

export const record = {
  seq: 1,
  time: '2026-11-22T10:00:00Z',
  type: 'obd',
  rx: '7E8',
  request: '010C',
  response: '410C1AF8',
};
export const upload = (more = {}) => ({ uploadId: 'u-1', sentAt: '2026-11-22T10:00:05Z', records: [record], ...more });

export type Sent = {
  body?: unknown;
  headers?: Record<string, string>;
  claims?: Claims;
  path?: string;
  method?: string;
};

/** Ingest under functions-framework on a free port of loopback, over ports in memory. */
export async function startIngest() {
  const deps = createMemoryDeps({ now: NOW });
  const release = takeRawBody(/^\//);
  http('ingest-test', createIngest(deps));
  const server = getTestServer('ingest-test');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const unit = (unitId: string, more: object = {}) =>
    deps.store.set(`units/${unitId}`, {
      unitKey: `key-of-${unitId}`,
      vin: 'WVWZZZAUZHW000001',
      vehicleKey: `car-of-${unitId}`,
      workshopId: 'w1',
      platform: 'vw-mqb',
      status: 'active',
      publicKey: ed25519.publicKey.export({ format: 'jwk' }),
      ...more,
    });
  const bought = (unitId: string, kind: string, secret: string, more: object = {}) =>
    unit(unitId, {
      kind,
      publicKey: undefined,
      secretHash: createHash('sha256').update(secret).digest('hex'),
      ...more,
    });
  await unit('unit-1');
  await unit('unit-2', { publicKey: p256.publicKey.export({ format: 'jwk' }) });
  await unit('revoked', { status: 'revoked' });

  const send = async ({ body = upload(), headers = {}, claims, path = '/v1/uploads', method = 'POST' }: Sent = {}) => {
    const raw = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
    const answer = await fetch(base + path, {
      method,
      headers: { authorization: `Bearer ${await token(claims)}`, 'content-type': 'application/json', ...headers },
      ...(method === 'POST' ? { body: raw as BodyInit } : {}),
    });
    const text = await answer.text();
    return {
      status: answer.status,
      headers: answer.headers,
      body: text ? (JSON.parse(text) as Record<string, unknown>) : undefined,
    };
  };
  const stop = async () => {
    release();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  const uploadsPublished = () => deps.published.flatMap(({ message }) => (message.data as RawUploads).uploads);
  /** As it was before a test. */
  const reset = () => {
    deps.published.length = 0;
    deps.setNow(NOW);
  };
  return { deps, base, unit, bought, send, uploadsPublished, reset, stop };
}
