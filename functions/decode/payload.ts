import standard from '../../knowledge/uds-identifiers.json' with { type: 'json' };
import { byteText, type Payload } from './hex.ts';
import { ofEcu } from './identifier-values.ts';
import { decodeEcuIdentification, decodeIdentifiers, decodeLocalIdentifier } from './identifiers.ts';
import { decodeKwpCodes } from './kwp-codes.ts';
import { decodeObdCodes } from './obd-codes.ts';
import { decodeCurrentData } from './obd-current-data.ts';
import { decodeFreezeFrame, noteFreezeCode } from './obd-freeze-frame.ts';
import { decodeMonitorTests } from './obd-monitor-tests.ts';
import { decodeOxygenTests } from './obd-oxygen-tests.ts';
import { addUndecodable, addValue, type Run, type Source } from './run.ts';
import { decodeUdsCodes, type Encoding } from './uds-codes.ts';
import { decodeVehicleInformation } from './vehicle-information.ts';

const RESPONSE_PENDING = 0x78;
const NEGATIVE: Record<string, string | undefined> = standard.negativeResponses;
/**
 * Positive answers that say no more than "done": 04 and 14 (clear), 10 (session), 11 (reset), 20, 27, 28, 2E (written), 3E, 81 to 83 (KWP2000:
 * communication), 85.
 */
const ACKNOWLEDGEMENTS = new Set([0x44, 0x50, 0x51, 0x54, 0x60, 0x67, 0x68, 0x6e, 0x7e, 0xc1, 0xc2, 0xc3, 0xc5]);

export type PayloadKind = {
  bus: 'can' | 'legacy';
  encoding: Encoding;
  asked: Asked | undefined;
};

/** What a request says of its answer, where it is known: the mask of a 19 02, the identifiers (four hex digits) of a 22. */
export type Asked = { mask?: number; identifiers?: string[] };

/** Decodes one whole answer of an ECU by its service (SAE J1979, ISO 14229-1, ISO 14230-3). */
export function decodePayload(run: Run, source: Source, payload: Payload, { bus, encoding, asked }: PayloadKind): void {
  const { bytes, length } = payload;
  const service = bytes[0] ?? 0;
  switch (length === 0 ? undefined : service) {
    case 0x41:
      decodeCurrentData(run, source, payload);
      noteFreezeCode(run, source, payload);
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
      decodeUdsCodes(run, source, payload, asked?.mask, encoding);
      break;
    case 0x53:
    case 0x57:
    case 0x58:
      decodeKwpCodes(run, source, payload, encoding);
      break;
    case 0x45:
      decodeOxygenTests(run, source, payload);
      break;
    case 0x46:
      decodeMonitorTests(run, source, payload, bus);
      break;
    case 0x5a:
      decodeEcuIdentification(run, source, payload);
      break;
    case 0x62:
      decodeIdentifiers(run, source, payload, asked?.identifiers);
      break;
    case 0x61:
      decodeLocalIdentifier(run, source, payload);
      break;
    case 0x52:
      // KWP2000: freeze frames, whose meaning is the maker's
      if (length < 2) addUndecodable(run, source, 'truncated', byteText(service));
      else addUndecodable(run, source, 'unknown-identifier', `${byteText(service - 0x40)} ${byteText(bytes[1])}`);
      break;
    case 0x7f:
      decodeNegativeResponse(run, source, payload);
      break;
    case undefined:
      addUndecodable(run, source, 'truncated', 'no bytes');
      break;
    default:
      if (!ACKNOWLEDGEMENTS.has(service)) addUndecodable(run, source, 'unknown-service', byteText(service));
  }
}

/** 7F (ISO 14229-1): the service that was asked for, and why there is no answer. That it is still being worked on says nothing. */
function decodeNegativeResponse(run: Run, source: Source, { bytes, length }: Payload): void {
  if (length < 3) addUndecodable(run, source, 'truncated', 'a negative response has three bytes');
  if (length < 3 || bytes[2] === RESPONSE_PENDING) return;
  const [service, code] = [byteText(bytes[1]), byteText(bytes[2])];
  const name = NEGATIVE[code];
  addValue(run, source, ofEcu(source.ecu, 'NegativeResponse'), bytes[2] ?? 0, `${service} ${name ?? code}`, null);
  addUndecodable(run, source, 'negative-response', `${service} ${code}${name ? ` ${name}` : ''}`);
}
