import { byte, word } from './hex.ts';
import type { Vitals } from './powertrain.ts';

/** What the values of mode 01 are made of. */
export interface Readings extends Vitals {
  speedKmh: number;
  /** 0 to 100 %: tank or battery. */
  level: number;
  sinceClearM: number;
  codes: number;
  isLampOn: boolean;
  isDiesel: boolean;
}

/** Intake air: a warm engine warms it. */
export const intakeC = ({ outsideC, coolantC }: Vitals): number => outsideC + Math.max(0, coolantC - outsideC) * 0.12;

/** SAE J1979 mode 01: each PID's value as the ECU encodes it. */
const encoders: Record<string, (readings: Readings) => string> = {
  '01': ({ codes, isLampOn, isDiesel }) => byte((isLampOn ? 128 : 0) + codes) + (isDiesel ? '0FE1A0' : '07E500'),
  '04': ({ load }) => byte((load * 255) / 100),
  '05': ({ coolantC }) => byte(coolantC + 40),
  '0B': ({ rpm, load }) => byte(rpm === 0 ? 100 : 28 + load * 1.4),
  '0C': ({ rpm }) => word(rpm * 4, 2),
  '0D': ({ speedKmh }) => byte(speedKmh),
  '0F': (readings) => byte(intakeC(readings) + 40),
  '11': ({ load, rpm }) => byte(((rpm === 0 ? 16 : 12 + load * 0.6) * 255) / 100),
  '1F': ({ runTimeS }) => word(runTimeS, 2),
  '2F': ({ level }) => byte((level * 255) / 100),
  '31': ({ sinceClearM }) => word(sinceClearM / 1000, 2),
  '33': () => byte(101),
  '42': ({ voltage }) => word(voltage * 1000, 2),
  '46': ({ outsideC }) => byte(outsideC + 40),
  '5B': ({ level }) => byte((level * 255) / 100),
  '5C': ({ oilC }) => byte(oilC + 40),
  '5E': ({ rate }) => word(rate * 20, 2),
  A6: ({ odometerM }) => word(odometerM / 100, 4),
};

/** A mode 01 request for up to six PIDs and the answer to it. */
export function readPids(pids: string[], readings: Readings): { request: string; response: string } {
  const values = pids.map((pid) => pid + (encoders[pid]?.(readings) ?? ''));
  return { request: `01${pids.join('')}`, response: `41${values.join('')}` };
}

/** What a unit asks for each minute and every five minutes. */
export const pidGroups = {
  burning: { often: ['0C', '0D', '04', '05', '11', '42'], seldom: ['2F', '46', '5C', '0F', '1F', '31'] },
  electric: { often: ['0D', '42', '5B'], seldom: ['46', 'A6', '5B'] },
};
