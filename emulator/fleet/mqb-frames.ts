import type { Lamp } from './faults.ts';
import { ascii } from './hex.ts';

/** A broadcast frame on VW's MQB platform. */
export interface BroadcastFrame {
  id: string;
  data: string;
}

export interface ClusterState {
  odometerKm: number;
  parkedS: number;
  tankL: number;
  tankPercent: number;
  outsideC: number;
  speedKmh: number;
  intakeC: number;
  oilC: number;
  coolantC: number;
  /** 0 to 100 %. */
  oilLevel: number;
  lamps: ReadonlySet<Lamp>;
  /** At key-on all lamps light for the eye to see that they work. */
  isSelfTest: boolean;
}

/** Bits of Kombi_01 (30B) and Motor_26 (3C7) that stand for lamps. */
const kombiBits: Partial<Record<Lamp, number>> = { abs: 0, esp: 1, glow: 6 };
const motorBits: Partial<Record<Lamp, number>> = { engine: 49, particleFilter: 51, oilLevel: 13 };
const selfTestBits = { kombi: [0, 1, 3, 5, 6, 16, 22], motor: [48, 49, 50, 51, 60] };

/** Kombi_02: odometer, time parked, tank, outside temperature. */
export const kombi02 = (state: ClusterState): BroadcastFrame =>
  frame('6B7', [
    [0, 20, state.odometerKm],
    [20, 17, state.parkedS],
    [40, 7, state.tankL],
    [56, 8, (state.outsideC + 50) * 2],
  ]);

/** Kombi_03: tank in per cent and in hundredths of a litre. */
export const kombi03 = (state: ClusterState): BroadcastFrame =>
  frame('6B8', [
    [18, 7, state.tankPercent],
    [26, 14, state.tankL * 100],
  ]);

/** Motor_07: temperatures of intake air, oil and coolant. */
export const motor07 = (state: ClusterState): BroadcastFrame =>
  frame('640', [
    [8, 8, (state.intakeC + 48) / 0.75],
    [16, 8, state.oilC + 60],
    [24, 8, (state.coolantC + 48) / 0.75],
  ]);

/** Kombi_01: lamps of the cluster, displayed speed. */
export const kombi01 = (state: ClusterState): BroadcastFrame =>
  frame('30B', [...lit(state, kombiBits, selfTestBits.kombi), [48, 10, state.speedKmh / 0.32]]);

/** Motor_26: lamps of the engine, oil level in eighths. */
export const motor26 = (state: ClusterState): BroadcastFrame =>
  frame('3C7', [...lit(state, motorBits, selfTestBits.motor), [16, 4, state.oilLevel / 12.5]]);

/** VIN_01: the VIN in three multiplexed frames. */
export const vinFrames = (vin: string): BroadcastFrame[] => [
  { id: '6B4', data: `0000000000${ascii(vin.slice(0, 3))}` },
  { id: '6B4', data: `01${ascii(vin.slice(3, 10))}` },
  { id: '6B4', data: `02${ascii(vin.slice(10))}` },
];

type Field = [start: number, length: number, raw: number];

function lit({ lamps, isSelfTest }: ClusterState, bits: Partial<Record<Lamp, number>>, all: number[]): Field[] {
  const own = [...lamps].flatMap((lamp) => bits[lamp] ?? []);
  return [...new Set([...own, ...(isSelfTest ? all : [])])].map((bit) => [bit, 1, 1]);
}

/** Eight bytes of little-endian (Intel) fields; a raw value is held at its highest but two, which mean "no value" and "fault". */
function frame(id: string, fields: Field[]): BroadcastFrame {
  const bytes = new Uint8Array(8);
  for (const [start, length, raw] of fields) {
    const highest = length === 1 ? 1 : 2 ** length - 3;
    let value = Math.min(highest, Math.max(0, Math.round(raw)));
    for (let bit = start; bit < start + length; bit += 1) {
      if (value % 2 === 1) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
      value = Math.floor(value / 2);
    }
  }
  return { id, data: Buffer.from(bytes).toString('hex').toUpperCase() };
}
