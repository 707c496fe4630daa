import { randomBytes } from 'node:crypto';

/** A pseudonym of 120 random bits, made once and kept: the only name by which BigQuery knows a vehicle or a unit. */
export const newPseudonym = (): string => randomBytes(15).toString('hex');
