import { randomUUID } from 'node:crypto';

/** Tokens of another process are worthless: the versions they refer to are not kept over a restart. */
const INSTANCE = randomUUID();

/** A token for "everything up to this time (microseconds) has been told". */
export const resumeToken = (time: number): Buffer => Buffer.from(`${INSTANCE}/${time}`);

/** The time in a token; undefined for a token that this process did not give out. */
export function timeOfToken(token: Buffer): number | undefined {
  const [instance, time] = token.toString().split('/');
  return instance === INSTANCE && time !== undefined ? Number(time) : undefined;
}
