import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { Posted } from './load.ts';

export type BenchUnit = { unitId: string; vin: string; privateKey: KeyObject; publicKey: object; seq: number };

/** Units with ES256 keys and cars of valid VINs. */
export const benchUnits = (count: number, from = 0): BenchUnit[] =>
  Array.from({ length: count }, (_, i) => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const number = String(from + i).padStart(6, '0');
    return {
      unitId: `bench-${number}`,
      vin: `WVWZZZAUZHW${number}`,
      privateKey,
      publicKey: publicKey.export({ format: 'jwk' }),
      seq: 0,
    };
  });

const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** An upload token (ES256) that nobody has seen before: `jti` differs each time. */
export function token({ unitId, privateKey }: BenchUnit, number: number): string {
  const now = Math.floor(Date.now() / 1000);
  const content = `${encoded({ alg: 'ES256', typ: 'JWT' })}.${encoded({ sub: unitId, aud: 'ingest', iat: now, exp: now + 3_000, jti: String(number) })}`;
  return `${content}.${sign('sha256', Buffer.from(content), { key: privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
}

const hex = (value: number, digits: number) => Math.round(value).toString(16).toUpperCase().padStart(digits, '0');

/** Ten records of a driving car: OBD answers, raw CAN frames, a position; each raw record one second after the other. */
export function records(unit: BenchUnit, endsAt: number): object[] {
  const speed = 30 + (unit.seq % 60);
  const rows = [
    { type: 'obd', rx: '7E8', request: '010C', response: `410C${hex(speed * 45 * 4, 4)}` },
    { type: 'obd', rx: '7E8', request: '010D', response: `410D${hex(speed, 2)}` },
    { type: 'obd', rx: '7E8', request: '0105', response: `4105${hex(88 + 40, 2)}` },
    { type: 'obd', rx: '7E8', request: '012F', response: `412F${hex(100, 2)}` },
    { type: 'can', bus: 0, id: '6B7', data: '40E201E1002F0089' },
    { type: 'can', bus: 0, id: '640', data: '0000A0B400000000' },
    { type: 'obd', rx: '7E8', request: '0142', response: '41423782' },
    { type: 'obd', rx: '7E8', request: '0104', response: '410480' },
    { type: 'gnss', latitude: 55.6 + speed / 1000, longitude: 12.5, speed, heading: 90, hdop: 0.9 },
    { type: 'io', ignition: true, batteryVoltage: 14.1, externalPower: true },
  ];
  return rows.map((row, i) => {
    unit.seq += 1;
    return { seq: unit.seq, time: new Date(endsAt - (rows.length - i) * 1000).toISOString(), ...row };
  });
}

/** A signed upload, ready to be posted. */
export function posted(unit: BenchUnit, list: object[], number: number): Posted {
  const uploadId = createHash('sha256').update(`${unit.unitId}/${number}`).digest('hex').slice(0, 26);
  return {
    path: '/v1/uploads',
    headers: { authorization: `Bearer ${token(unit, number)}`, 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify({ uploadId, sentAt: new Date().toISOString(), records: list })),
  };
}
