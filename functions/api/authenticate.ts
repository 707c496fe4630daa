import { createHash, timingSafeEqual } from 'node:crypto';
import { HttpProblem } from '../../shared/http-problem.ts';
import type { Deps } from '../../shared/ports.ts';
import type { StaffDocument } from './provisioning/documents.ts';
import type { Principal } from './route.ts';
import { verifySession } from './session-token.ts';

/**
 * Who a bearer token stands for: an admin token, or a session of a member of staff as Firestore has them now (one read).
 * Throws HttpProblem 401 for anything else.
 */
export async function authenticate(
  authorization: string | undefined,
  { config, store, clock }: Deps,
): Promise<Principal> {
  const token = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
  if (!token) throw unauthorized('send Authorization: Bearer <token>');
  if (isAdminToken(token, config.adminTokenHashes))
    return { role: 'admin', workshopId: null, email: null, language: 'en' };
  const email = await verifySession(token, clock.now(), config.signingSecret);
  const staff = email === undefined ? undefined : await store.get<StaffDocument>(`staff/${email}`);
  if (email === undefined || !staff) throw unauthorized('the token is not valid or has expired');
  return {
    role: staff.role,
    workshopId: staff.role === 'admin' ? null : staff.workshopId,
    email,
    language: staff.language ?? 'en',
  };
}

function isAdminToken(token: string, hashes: string[]): boolean {
  const actual = createHash('sha256').update(token).digest();
  return (
    hashes
      .map((hash) => Buffer.from(hash, 'hex'))
      .filter((hash) => hash.length === actual.length && timingSafeEqual(hash, actual)).length > 0
  );
}

const unauthorized = (detail: string) =>
  new HttpProblem({ status: 401, title: 'Unauthorized', detail }, { 'www-authenticate': 'Bearer' });
