import { createHash, timingSafeEqual } from 'node:crypto';
import { problem } from '../../../shared/http-problem.ts';
import type { Unit } from '../unit.ts';

/** Checks the secret of a bought kind of unit. Throws problem 401 (secret, or a unit of another kind) or 403 (unknown, revoked). */
export function authenticateDevice(unit: Unit | undefined, kind: string, secret: string | undefined): Unit {
  if (!unit?.vehicleKey) throw problem(403, 'Unit unknown', 'Provision the unit first: PUT /v1/units/{unitId}.');
  const given = createHash('sha256')
    .update(secret ?? '')
    .digest();
  const held = Buffer.from(unit.secretHash ?? '', 'hex');
  if (unit.kind !== kind || held.length !== given.length || !timingSafeEqual(held, given)) {
    throw problem(401, 'Secret not accepted', `The secret is not that of a unit of kind ${kind}.`);
  }
  if (unit.status !== 'active') throw problem(403, 'Unit revoked', 'This unit may not upload any more.');
  return unit;
}
