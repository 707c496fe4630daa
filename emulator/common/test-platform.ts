import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { importJWK, type JWK, jwtVerify } from 'jose';
import type { Endpoints } from './platform-api.ts';
import type { UploadRecord } from './post-upload.ts';

/** An upload that the test platform took. */
export interface TakenUpload {
  unitId: string;
  uploadId: string;
  sentAt: string;
  records: UploadRecord[];
  bytes: number;
}

/**
 * For tests: the two doors of a platform. It keeps what is provisioned and uploaded, checks the signature of the unit's own key, and
 * refuses as `answers` says: a status, or 0 for a connection that breaks off.
 */
export async function startTestPlatform() {
  const resources = new Map<string, Record<string, unknown>>([['/v1/workshops/demo', {}]]);
  const uploads: TakenUpload[] = [];
  const answers: { status: number; retryAfter?: string }[] = [];

  async function ingest(request: IncomingMessage, body: Buffer): Promise<void> {
    const token = String(request.headers.authorization).replace('Bearer ', '');
    const { sub = '' } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    const key = resources.get(`/v1/units/${sub}`)?.publicKey as JWK | undefined;
    await jwtVerify(token, await importJWK(key ?? {}, 'EdDSA'), { audience: 'ingest' });
    const plain = request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
    uploads.push({ unitId: sub, ...JSON.parse(plain.toString()), bytes: plain.length });
  }

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .on('end', () => {
        const body = Buffer.concat(chunks);
        const path = request.url ?? '';
        if (request.method === 'GET') return response.writeHead(resources.has(path) ? 200 : 404).end();
        if (request.method === 'PUT') {
          resources.set(path, JSON.parse(body.toString()));
          return response.writeHead(200).end();
        }
        const answer = answers.shift();
        if (answer?.status === 0) return request.socket.destroy();
        if (answer)
          return response.writeHead(answer.status, answer.retryAfter ? { 'retry-after': answer.retryAfter } : {}).end();
        return void ingest(request, body).then(
          () => response.writeHead(202).end('{}'),
          (error: unknown) => response.writeHead(401).end(String(error)),
        );
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const users = [{ email: 'manager@demo.example', role: 'manager', workshopId: 'demo' }];
  const endpoints: Endpoints = { ingest: url, api: url, portal: url, twilio: url, tokens: { admin: 'x' }, users };
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { endpoints, resources, uploads, answers, close };
}
