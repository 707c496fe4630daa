import type { Car } from './car.ts';
import { codesOf, type FaultState } from './fault-state.ts';
import type { FaultKind } from './faults.ts';
import { byte, codeBytes } from './hex.ts';
import type { Readings } from './obd.ts';
import type { Exchange } from './recorder.ts';

const engine = { tx: '7E0', rx: '7E8' };
const abs = { tx: '713', rx: '77D' };
/** VW's internal numbers of some codes, as its Simos engine ECUs answer with. */
const vagNumbers: Record<string, string> = { P0301: '003B15', P0420: '003A44' };
/** Codes that an ECU lists as never tested since its memory was cleared (status 50). */
const untested = { j2012: ['012100', '056200'], vag: ['003C42', '00407C'] };
/** UDS status bytes (ISO 14229-1): failed this time, waiting to be stored; stored and failing; stored, not failing just now. */
const status = { pending: 0x27, confirmed: 0x2f, stored: 0x2c, lampRequested: 0x80 };

/** What the car's fault memories hold at a moment. */
export interface Memory {
  car: Car;
  fault: FaultState;
  kind: FaultKind;
  /** Whether the fault is failing at this very moment: a misfire comes and goes. */
  isFailing: boolean;
}

/** Codes that mode 03 lists. */
export const storedCodes = ({ car, fault, kind }: Memory): string[] =>
  fault.stage === 'confirmed' && kind.ecu === 'engine' ? codesOf(kind, car) : [];

/** Modes 03 (stored) and 07 (pending) of the engine. */
export function readCodes(mode: '03' | '07', memory: Memory): Exchange {
  const { car, fault, kind, isFailing } = memory;
  const isPending = fault.stage !== 'none' && isFailing && kind.ecu === 'engine';
  const codes = mode === '03' ? storedCodes(memory) : isPending ? codesOf(kind, car) : [];
  const response = `${mode === '03' ? '43' : '47'}${byte(codes.length)}${codes.map(codeBytes).join('')}`;
  return { service: 'obd', ...engine, request: mode, response };
}

/** Mode 02: the code that made the freeze frame, and what the engine did then. */
export function readFreezeFrame(memory: Memory, readings: Readings): Exchange[] {
  const [code] = storedCodes(memory);
  if (code === undefined) return [];
  const values: [string, string][] = [
    ['02', codeBytes(code)],
    ['05', byte(readings.coolantC + 40)],
    [
      '0C',
      Math.round(readings.rpm * 4)
        .toString(16)
        .toUpperCase()
        .padStart(4, '0'),
    ],
    ['0D', byte(readings.speedKmh)],
  ];
  return values.map(([pid, value]) => ({
    service: 'obd',
    ...engine,
    request: `02${pid}00`,
    response: `42${pid}00${value}`,
  }));
}

/** UDS 19 02 of engine and ABS: whole scans, each with what was never tested, and the fault where it is that ECU's. */
export function readMemories(memory: Memory): Exchange[] {
  const { car, kind, fault } = memory;
  if (car.uds === 'none') return [];
  const codes = fault.stage === 'none' ? [] : codesOf(kind, car);
  const inEngine = kind.ecu === 'engine' ? codes : [];
  const isVag = car.uds === 'vag' && inEngine.every((code) => code in vagNumbers);
  const number = (code: string) => (isVag ? vagNumbers[code] : codeBytes(code) + kind.failureType) ?? '';
  const entry = (code: string) => number(code) + byte(statusOf(memory));
  const rest = (isVag ? untested.vag : untested.j2012).map((code) => `${code}50`);
  const engineScan: Exchange = {
    service: 'uds',
    ...engine,
    request: '1902FF',
    response: `5902FF${[...inEngine.map(entry), ...rest].join('')}`,
    ...(isVag && { encoding: 'vag' }),
  };
  const inAbs =
    kind.ecu === 'abs' ? codes.map((code) => codeBytes(code) + kind.failureType + byte(statusOf(memory))) : [];
  const absScan: Exchange = { service: 'uds', ...abs, request: '19028D', response: `5902FF${inAbs.join('')}` };
  // Now and then an ECU asks for patience first.
  const patience: Exchange[] = car.index % 20 === 3 ? [{ ...absScan, response: '7F1978' }] : [];
  return [engineScan, ...patience, absScan];
}

function statusOf({ fault, kind, isFailing }: Memory): number {
  if (fault.stage === 'pending') return status.pending;
  const lamp = kind.lamps.length > 0 ? status.lampRequested : 0;
  return (isFailing ? status.confirmed : status.stored) | lamp;
}
