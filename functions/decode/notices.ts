import type { FaultReport, ReportedFault } from '../../shared/messages/generated/types.ts';
import type { UploadRecord } from '../../shared/uploads/generated/upload.types.ts';
import type { Rest } from '../../shared/vehicles/live-state.ts';
import { BATTERY_SIGNALS, batteryNotices, isUncharged, VOLTAGE } from './battery-notices.ts';
import type { KnownIgnition } from './ignition.ts';
import type { Run } from './run.ts';
import { SERVICE_SIGNALS } from './service-due.ts';
import { serviceNotices } from './service-notices.ts';
import { isHit, UNIT_SIGNALS, unitNotices } from './unit-notices.ts';

const NOTICED = new Set([...BATTERY_SIGNALS, ...UNIT_SIGNALS, ...SERVICE_SIGNALS]);

/** A value that a notice may come from. `moves`: whether the car did then, where it matters. */
export type Sample = {
  seq: number;
  time: string;
  ms: number;
  signal: string;
  value: number;
  text: string | null;
  moves: boolean;
};

/** What was known of the car before the upload. */
export type Known = { ignition?: KnownIgnition; rest?: Rest | undefined };

/** What one sample says: something that is wrong, or is so no more. */
export type Notice = { sample: Sample; source: FaultReport['source']; fault: ReportedFault };

/** ECUs broadcast many times a second: of a service what changes is noted, of a voltage one in so long. */
const BROADCAST_MS = 5_000;

/** The values that notices may come from, by whatever record they came, in the order of time. */
export function noticedSamples({ rows, rowTimes, upload }: Run, moves: (ms: number) => boolean): Sample[] {
  const samples: Sample[] = [];
  const latest = new Map<string, { ms: number; value: number }>();
  let frames: Set<number> | undefined;
  const isFrame = (seq: number) => {
    frames ??= new Set((upload.records as UploadRecord[]).flatMap(({ type, seq }) => (type === 'can' ? [seq] : [])));
    return frames.has(seq);
  };
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i];
    if (!row || row.value === null || !NOTICED.has(row.signal)) continue;
    const { seq, time, signal, value, text } = row;
    const ms = rowTimes[i] ?? 0;
    const before = latest.get(signal);
    const repeats = signal === VOLTAGE ? isSoon(before?.ms, ms) : before?.value === value;
    if (before && repeats && isFrame(seq)) continue;
    latest.set(signal, { ms, value });
    const matters = isHit({ signal, value }) || (signal === VOLTAGE && isUncharged(value));
    samples.push({ seq, time, ms, signal, value, text, moves: matters && moves(ms) });
  }
  return samples.sort((a, b) => a.ms - b.ms || a.seq - b.seq);
}

const isSoon = (before: number | undefined, ms: number) => Math.abs(ms - (before ?? -Infinity)) < BROADCAST_MS;

/**
 * What such values say beside the car's faults: the 12 V battery, the unit itself, an impact; and `rest`, what is to be known of the
 * car's rest for the next upload. Samples in the order of time.
 */
export function carNotices(samples: Sample[], known: Known): { reports: FaultReport[]; rest: Rest | undefined } {
  const battery = batteryNotices(samples, known);
  return { reports: reportsOf([...battery.notices, ...unitNotices(samples, known)]), rest: battery.rest };
}

/** What they say of services; `settleServices` makes something of it. */
export const serviceReports = (samples: Sample[]): FaultReport[] => reportsOf(serviceNotices(samples));

function reportsOf(notices: Notice[]): FaultReport[] {
  const bySeq = new Map<number, FaultReport>();
  for (const { sample, source, fault } of withoutRepeatedGone(notices)) {
    const { seq, time } = sample;
    const report = bySeq.get(seq) ?? { seq, time, source, ecu: null, complete: false, faults: [] };
    bySeq.set(seq, report);
    if (!report.faults.some(({ type, name }) => type === fault.type && name === fault.name)) report.faults.push(fault);
  }
  return [...bySeq.values()];
}

/** Of notices that say again what the one before of the same name said, none: gone is gone. What fails is told each time: it is counted. */
function withoutRepeatedGone(notices: Notice[]): Notice[] {
  const states = new Map<string, string>();
  return notices.filter(({ fault: { type, name, state } }) => {
    const before = states.get(`${type} ${name}`);
    states.set(`${type} ${name}`, state);
    return state !== 'gone' || before !== 'gone';
  });
}
