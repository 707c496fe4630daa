import type { RawUpload } from '../../shared/messages/generated/types.ts';
import { type DecodedUpload, decodeUpload } from './decode-upload.ts';
import type { Platform } from './platform.ts';

/** An upload of a Golf for tests: records get their seq and time where they name none. */
export function sampleUpload(records: object[], more: Partial<RawUpload> = {}): RawUpload {
  return {
    unitId: 'unit-1',
    unitKey: 'unit-key',
    vin: 'WVWZZZAUZHW000001',
    vehicleKey: 'vehicle-key',
    workshopId: 'w1',
    platform: 'vw-mqb',
    uploadId: 'upload-1',
    sentAt: '2026-11-22T10:00:30Z',
    receivedAt: '2026-11-22T10:00:31.000Z',
    records: records.map((record, i) => ({ seq: i + 1, time: '2026-11-22T10:00:00Z', ...record })),
    ...more,
  };
}

/** Raw frames written as `7E8 03 41 0D 32`. */
export const frames = (...texts: string[]): object[] =>
  texts.map((text) => {
    const [id = '', ...bytes] = text.split(' ');
    return { type: 'can', bus: 0, id, data: bytes.join('') };
  });

export const obd = (response: string, more: object = {}): object => ({
  type: 'obd',
  rx: '7E8',
  response: response.replaceAll(' ', ''),
  ...more,
});
export const uds = (response: string, more: object = {}): object => ({
  type: 'uds',
  rx: '7E8',
  response: response.replaceAll(' ', ''),
  ...more,
});

/** data points as `signal value unit`, or with the text where there is one; without their Vehicle. */
export const values = (records: object[], more = {}): string[] =>
  decode(records, more).rows.map(({ signal, value, text, unit }) =>
    [signal.replace(/^Vehicle\./, ''), value ?? text, ...(unit ? [unit] : [])].join(' '),
  );
/** faults as `ecu source name state` */
export const faults = (records: object[], more = {}): string[] =>
  decode(records, more).reports.flatMap(({ ecu, source, faults: some }) =>
    some.map(({ name, state }) => `${ecu} ${source} ${name} ${state}`),
  );
/** records that could not be decoded as `seq reason` */
export const reasons = (records: object[], more = {}): string[] =>
  decode(records, more).undecodable.map(({ seq, reason }) => `${seq} ${reason}`);
export const decode = (records: object[], more = {}, platform?: Platform): DecodedUpload =>
  decodeUpload(sampleUpload(records, more), platform);
