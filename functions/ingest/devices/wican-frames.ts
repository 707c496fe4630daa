import { problem } from '../../../shared/http-problem.ts';
import type { UploadRecord } from '../../../shared/uploads/generated/upload.types.ts';
import { objectOf } from './device.ts';

const IN_ONE_MS = 1_000;
const LONGEST = 64;

/**
 * Raw frames as WiCAN publishes them (`{"bus":0,"type":"rx","frame":[{"id":2024,"extd":false,"rtr":false,"data":[…]}]}`), received and sent ones: a request tells
 * what its answer is of. `ts` counts from the device's start, so they are of when they arrived; `seq` as in position.ts.
 * Throws problem 400 where one is no frame.
 */
export function frameRecords({ bus, frame: frames }: Record<string, unknown>, now: Date): UploadRecord[] {
  const number = Number(bus ?? 0);
  const of = Number.isInteger(number) && number >= 0 && number <= 255 ? { bus: number } : {};
  return (Array.isArray(frames) ? frames : []).flatMap((frame: unknown, i): UploadRecord[] => {
    const { id, data, extd, rtr } = objectOf(frame);
    if (!isId(id, extd) || !isBytes(data))
      throw problem(400, 'No frame', `frame ${i}: send id, extd and data as WiCAN does.`);
    if (rtr === true) return [];
    const time = new Date(now.getTime() + Math.trunc(i / IN_ONE_MS)).toISOString();
    const hex = id
      .toString(16)
      .toUpperCase()
      .padStart(extd === true ? 8 : 3, '0');
    return [
      { seq: now.getTime() * 1000 + i, time, type: 'can', ...of, id: hex, data: Buffer.from(data).toString('hex') },
    ];
  });
}

const isId = (id: unknown, extended: unknown): id is number =>
  Number.isInteger(id) && Number(id) >= 0 && Number(id) < 2 ** (extended === true ? 29 : 11);

const isBytes = (data: unknown): data is number[] =>
  Array.isArray(data) &&
  data.length <= LONGEST &&
  data.every((byte) => Number.isInteger(byte) && byte >= 0 && byte < 256);
