import { byteText, type Payload } from './hex.ts';
import { decodeIdentifier, decodeVehicleInformation } from './identification.ts';
import { decodeKwpCodes } from './kwp-codes.ts';
import { decodeObdCodes } from './obd-codes.ts';
import { decodeCurrentData } from './obd-current-data.ts';
import { decodeFreezeFrame } from './obd-freeze-frame.ts';
import { addUndecodable, type Run, type Source } from './run.ts';
import { decodeUdsCodes, type Encoding } from './uds-codes.ts';

const RESPONSE_PENDING = 0x78;
/** Positive answers that say no more than "done": 04 and 14 (clear), 10 (session), 11 (reset), 27, 28, 3E, 85. */
const ACKNOWLEDGEMENTS = new Set([0x44, 0x50, 0x51, 0x54, 0x67, 0x68, 0x7e, 0xc5]);

export type PayloadKind = {
  bus: 'can' | 'legacy';
  encoding: Encoding;
  /** of the 19 02 that was asked, where it is known */
  mask: number | undefined;
};

/** Decodes one whole answer of an ECU by its service (SAE J1979, ISO 14229-1, ISO 14230-3). */
export function decodePayload(run: Run, source: Source, payload: Payload, { bus, encoding, mask }: PayloadKind): void {
  const { bytes, length } = payload;
  const service = bytes[0] ?? 0;
  switch (length === 0 ? undefined : service) {
    case 0x41:
      decodeCurrentData(run, source, payload);
      break;
    case 0x42:
      decodeFreezeFrame(run, source, payload);
      break;
    case 0x43:
    case 0x47:
    case 0x4a:
      decodeObdCodes(run, source, payload, bus);
      break;
    case 0x49:
      decodeVehicleInformation(run, source, payload, bus);
      break;
    case 0x59:
      decodeUdsCodes(run, source, payload, mask, encoding);
      break;
    case 0x57:
    case 0x58:
      decodeKwpCodes(run, source, payload, encoding);
      break;
    case 0x5a:
    case 0x62:
      decodeIdentifier(run, source, payload);
      break;
    case 0x7f:
      if (length < 3) addUndecodable(run, source, 'truncated', 'a negative response has three bytes');
      else if (bytes[2] !== RESPONSE_PENDING)
        addUndecodable(run, source, 'negative-response', `${byteText(bytes[1])} ${byteText(bytes[2])}`);
      break;
    case undefined:
      addUndecodable(run, source, 'truncated', 'no bytes');
      break;
    default:
      if (!ACKNOWLEDGEMENTS.has(service)) addUndecodable(run, source, 'unknown-service', byteText(service));
  }
}

/** The mask of a request `19 02 mask`. */
export const maskOf = ({ bytes, length }: Payload): number | undefined =>
  length >= 3 && bytes[0] === 0x19 && (bytes[1] ?? 0) % 0x80 === 0x02 ? bytes[2] : undefined;
