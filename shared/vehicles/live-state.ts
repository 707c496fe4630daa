import type { QuietReports } from '../events/quiet-reports.ts';
import type { Reader } from '../store.ts';

/** The latest reading of a signal. */
export type LiveSignal = { value: number | null; text?: string; unit: string | null; time: string; seq: number };
export type LivePosition = { latitude: number; longitude: number; time: string; seq: number };

/** A VIN that the car named though it is provisioned with another, and the record that named it. BigQuery must not hold it. */
export type OtherVin = { time: string; seq: number; vin: string };

export type LiveState = {
  signals: Record<string, LiveSignal>;
  position?: LivePosition;
  /** what the car said by which nothing is open: see shared/events/quiet-reports.ts */
  cleanScans: QuietReports;
  /** when the car was heard, by which its silence is told: see functions/decode/habit.ts */
  habit?: Habit;
  /** readings by which services are predicted: see functions/decode/usage.ts */
  usage?: Usage;
  /** epoch milliseconds from which on a service counts anew, since the car said that it was reset */
  servicesReset?: Record<string, number>;
  /** the latest, in the order of time: see functions/decode/other-vins.ts */
  otherVins?: OtherVin[];
  /** while the ignition is off: see functions/decode/battery-notices.ts */
  rest?: Rest;
  updatedAt: string;
};

/** When the car was heard of, by our clock. Times are epoch milliseconds, weeks count from 1970. */
export type Habit = {
  /** heard last */
  unitId: string;
  since: number;
  at: number;
  /** the longest silences, one a week */
  longest: [week: number, ms: number][];
  /** the last week in which the unit spoke while the car rested */
  restWeek?: number;
  atRest: boolean;
};

/** A car at rest: from when on its ignition is off and its battery's voltage has settled, and that voltage at some time since (epoch milliseconds, V). */
export type Rest = { offSince: number; settledAt: number; from?: [ms: number, volts: number] };

/** The first reading of each day (days since 1970) of the last weeks, by signal. */
export type Usage = Record<string, [day: number, value: number][]>;

/** A silence that is an alarm: the last word before it, and when it became one (RFC 3339). */
export type Silence = { since: string; at: string };

/**
 * vehicleStates/{vehicleKey}. The state is one JSON text: nobody queries by what is in it, and as a map of some forty signals Firestore's
 * client spends more on walking its fields than decode does on an upload.
 */
export type StoredLiveState = {
  state: string;
  updatedAt: string;
  /** The car has had a fault: what it says of none goes to dedupe-events too. Until then the state keeps it, which costs nothing. */
  watched?: true;
  /** RFC 3339, a full hour: a car that has not been heard of until then is silent for longer than its habit. None once it is told. */
  silentAt?: string;
  /** told, or being told; gone when the ledger has it and the car was heard of again */
  silence?: Silence;
};

export const liveStatePath = (vehicleKey: string) => `vehicleStates/${vehicleKey}`;

export const storedLiveState = (state: LiveState): StoredLiveState => ({
  state: JSON.stringify(state),
  updatedAt: state.updatedAt,
});

export const readLiveState = (stored: StoredLiveState | undefined): LiveState | undefined =>
  stored && (JSON.parse(stored.state) as LiveState);

/** The same document, watched from now on. */
export const watchedLiveState = (stored: StoredLiveState | undefined, now: Date): StoredLiveState => ({
  ...(stored ?? storedLiveState({ signals: {}, cleanScans: {}, updatedAt: now.toISOString() })),
  watched: true,
});

/** The same document, to be watched again when the next fault opens. */
export const unwatchedLiveState = ({ watched: _, ...stored }: StoredLiveState): StoredLiveState => stored;

/** The same document of a car that was heard of again. */
export const heardLiveState = ({ silence: _, ...stored }: StoredLiveState): StoredLiveState => stored;

/** The same document of a car whose silence is no more to be told. */
export const toldLiveState = ({ silentAt: _, ...stored }: StoredLiveState): StoredLiveState => stored;

/** One read. */
export async function loadLiveState(reader: Pick<Reader, 'get'>, vehicleKey: string): Promise<LiveState | undefined> {
  return readLiveState(await reader.get<StoredLiveState>(liveStatePath(vehicleKey)));
}
