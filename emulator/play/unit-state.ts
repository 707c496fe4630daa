import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The unit that plays logs of one car: it lives on from log to log, so that its `seq` never repeats. */
export interface UnitState {
  unitId: string;
  /** What its key is derived from. */
  secret: string;
  nextSeq: number;
}

const fileOf = (dir: string, vin: string) => join(dir, 'play', `${vin}.json`);

/** The unit of a car, as it was left; a new one (another id, so that it shares no `seq` with a lost one) where there is none. */
export function loadUnit(dir: string, vin: string): UnitState {
  const file = fileOf(dir, vin);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as UnitState;
  const unitId = `play-${vin}-${randomBytes(3).toString('hex')}`;
  return { unitId, secret: randomBytes(32).toString('hex'), nextSeq: 1 };
}

/** Keeps it; at any moment the file is whole. */
export function saveUnit(dir: string, vin: string, state: UnitState): void {
  const file = fileOf(dir, vin);
  mkdirSync(join(dir, 'play'), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(state));
  renameSync(`${file}.new`, file);
}
