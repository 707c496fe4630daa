import { createReassembler } from '../common/iso-tp.ts';
import type { LoggedFrame } from './candump.ts';

const pattern = /^[A-HJ-NPR-Z0-9]{17}$/;

export const isVin = (text: string): boolean => pattern.test(text);

/** Looks for the car's VIN in its own answers: OBD mode 09 PID 02, or UDS data identifier F190. */
export function createVinFinder(): { take(frame: LoggedFrame): void; vin(): string | undefined } {
  const reassembler = createReassembler();
  let found: string | undefined;
  return {
    vin: () => found,
    take({ channel, id, data, timeMs }) {
      if (found !== undefined || !/^(7[0-9A-F]{2}|18DAF1..)$/.test(id)) return;
      const payload = reassembler.take(`${channel}:${id}`, data, timeMs);
      const text = /^(?:490201|62F190)((?:..)+)$/.exec(payload ?? '')?.[1];
      if (text === undefined) return;
      const vin = Buffer.from(text, 'hex').toString('latin1').replaceAll('\0', '').slice(0, 17);
      if (isVin(vin)) found = vin;
    },
  };
}
