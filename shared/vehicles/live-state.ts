import type { QuietReports } from '../events/quiet-reports.ts';
import type { Reader } from '../store.ts';

/** The latest reading of a signal. */
export type LiveSignal = { value: number | null; text?: string; unit: string | null; time: string; seq: number };
export type LivePosition = { latitude: number; longitude: number; time: string; seq: number };

export type LiveState = {
  signals: Record<string, LiveSignal>;
  position?: LivePosition;
  /** what the car said by which nothing is open: see shared/events/quiet-reports.ts */
  cleanScans: QuietReports;
  updatedAt: string;
};

/**
 * vehicleStates/{vehicleKey}. The state is one JSON text: nobody queries by what is in it, and as a map of some forty signals Firestore's
 * client spends more on walking its fields than decode does on an upload.
 */
export type StoredLiveState = {
  state: string;
  updatedAt: string;
  /** The car has had a fault: what it says of none goes to dedupe-events too. Until then the state keeps it, which costs nothing. */
  watched?: true;
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

/** One read. */
export async function loadLiveState(reader: Pick<Reader, 'get'>, vehicleKey: string): Promise<LiveState | undefined> {
  return readLiveState(await reader.get<StoredLiveState>(liveStatePath(vehicleKey)));
}
