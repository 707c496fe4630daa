import { createHash, timingSafeEqual } from 'node:crypto';
import { problem } from '../../../shared/http-problem.ts';
import type { Store } from '../../../shared/store.ts';
import { isUnitId, type Unit } from '../unit.ts';
import type { DeviceUpload } from './device.ts';

/** Units of one secret that are looked at: those who choose the same weak one must be told apart by their names. */
const MOST_OF_ONE_SECRET = 50;
const sha256 = (text: string) => createHash('sha256').update(text).digest();

/**
 * The unit that sent something: the one that it names, else the one with that secret. One document read, for either.
 * Throws problems 400 (no name that a unit can have) and 401 (no secret, or not of one unit).
 */
export async function findUnit(
  store: Store,
  lookUp: (unitId: string) => Promise<Unit | undefined>,
  { unitId, deviceId, secret }: DeviceUpload,
): Promise<{ unitId: string; unit: Unit | undefined }> {
  if (unitId !== undefined) {
    if (!isUnitId(unitId)) throw problem(400, 'No device named', 'Send the id of the unit as id.');
    return { unitId, unit: await lookUp(unitId) };
  }
  if (!secret) throw problem(401, 'No secret', "Send Authorization: Bearer with the unit's secret.");
  const where: [string, '==', string][] = [['secretHash', '==', sha256(secret).toString('hex')]];
  const found = await store.query<Unit>({ collection: 'units', where, limit: MOST_OF_ONE_SECRET });
  const one = found.length === 1 ? found[0] : found.find(({ id }) => id === deviceId);
  if (!one) throw problem(401, 'Secret not accepted', 'It is not that of one unit; name the unit as id in the query.');
  return { unitId: one.id, unit: one.data };
}

/** Checks the secret of a bought kind of unit. Throws problem 401 (secret, or a unit of another kind) or 403 (unknown, revoked). */
export function authenticateDevice(unit: Unit | undefined, kind: string, secret: string | undefined): Unit {
  if (!unit?.vehicleKey) throw problem(403, 'Unit unknown', 'Provision the unit first: PUT /v1/units/{unitId}.');
  const given = sha256(secret ?? '');
  const held = Buffer.from(unit.secretHash ?? '', 'hex');
  if (unit.kind !== kind || held.length !== given.length || !timingSafeEqual(held, given)) {
    throw problem(401, 'Secret not accepted', `The secret is not that of a unit of kind ${kind}.`);
  }
  if (unit.status !== 'active') throw problem(403, 'Unit revoked', 'This unit may not upload any more.');
  return unit;
}
